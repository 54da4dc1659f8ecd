package kz.bagalau.testing.sitting.web;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.testing.sitting.SlotSummary;

/**
 * A test day in the administrator's centres.
 *
 * @param today by the server's clock, in Asia/Almaty
 */
record DayResponse(LocalDate date, LocalDate today, List<SlotSummary> slots) {}
