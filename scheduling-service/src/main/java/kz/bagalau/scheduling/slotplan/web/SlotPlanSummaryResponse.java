package kz.bagalau.scheduling.slotplan.web;

import java.util.List;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.starter.problem.LocalizedMessage;

/**
 * A plan in figures.
 *
 * @param seats of all its slots
 * @param leftOut why slots could not be made, and how many
 */
record SlotPlanSummaryResponse(SlotPlanResponse plan, long seats, List<RegionSummary> regions, List<LeftOut> leftOut) {
    /**
     * A region of the plan.
     *
     * @param centres that have slots of the plan
     * @param leftOut slots that could not be made
     */
    record RegionSummary(String region, BilingualText name, int centres, int slots, long seats, int leftOut) {}

    /**
     * A reason.
     *
     * @param code slot-outside-campaign, slot-too-late or slot-overlaps
     */
    record LeftOut(String code, LocalizedMessage text, int slots) {}
}
