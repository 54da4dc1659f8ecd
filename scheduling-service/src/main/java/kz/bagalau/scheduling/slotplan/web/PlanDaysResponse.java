package kz.bagalau.scheduling.slotplan.web;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.scheduling.BilingualText;

/**
 * A page of a plan's centres and days, by region, centre and day.
 *
 * @param page from 1
 * @param pageSize most entries of a page
 * @param total entries
 */
record PlanDaysResponse(List<CentreDay> days, int page, int pageSize, int total) {
    /**
     * A day of a centre.
     *
     * @param leftOut slots that could not be made
     */
    record CentreDay(
            String region,
            String centreCode,
            BilingualText centreName,
            LocalDate date,
            int slots,
            int seats,
            int leftOut) {}
}
