package kz.bagalau.scheduling.booking.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * When a centre would be closed.
 *
 * @param from first day of Asia/Almaty on which nobody sits a test there, from today on
 */
record ClosingDayRequest(@NotNull LocalDate from) {}
