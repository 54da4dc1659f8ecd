package kz.bagalau.identity.staff.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Null: until the role is revoked. */
record LastDayRequest(@Nullable LocalDate lastDay) {}
