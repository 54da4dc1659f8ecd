package kz.bagalau.scheduling.slot.web;

import kz.bagalau.scheduling.BilingualText;

/** A centre and what is free in it. */
record CentrePlacesResponse(String code, BilingualText name, BilingualText address, int freeSeats) {}
