package kz.bagalau.events.testing;

import java.time.LocalDate;

/**
 * Days in Asia/Almaty.
 *
 * @param from the first day
 * @param to the day after the last
 */
public record DayRange(LocalDate from, LocalDate to) {}
