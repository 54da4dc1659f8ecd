package kz.bagalau.scheduling.slotplan.web;

import java.time.Instant;
import java.util.List;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.starter.problem.LocalizedMessage;

/**
 * A page of what could not be made, by centre, room and start.
 *
 * @param page from 1
 * @param pageSize most entries of a page
 * @param total entries
 */
record PlanClashesResponse(List<Clash> clashes, int page, int pageSize, int total) {
    /**
     * A slot that is left out.
     *
     * @param code slot-outside-campaign, slot-too-late or slot-overlaps
     */
    record Clash(
            String centreCode,
            BilingualText centreName,
            String room,
            Instant startsAt,
            String code,
            LocalizedMessage text) {}
}
