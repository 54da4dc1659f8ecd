package kz.bagalau.scheduling.slot.web;

import kz.bagalau.scheduling.BilingualText;

/** A region and what is free in it. */
record RegionPlacesResponse(String code, BilingualText name, int freeSeats) {}
