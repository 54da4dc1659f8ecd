package kz.bagalau.scheduling.slot.web;

import java.time.LocalDate;

/** A day of a centre. */
record DayPlacesResponse(LocalDate date, int freeSeats, int totalSeats) {}
