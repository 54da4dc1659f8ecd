package kz.bagalau.scheduling.duty.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;

/**
 * A page of published slots that no administrator serves, by start, centre and room.
 *
 * @param page from 1
 * @param pageSize most slots of a page
 * @param total slots that match
 */
record GapPageResponse(List<Gap> gaps, int page, int pageSize, int total) {
    /** A slot without an administrator. */
    record Gap(
            UUID slotId, String centreCode, BilingualText centreName, String room, Instant startsAt, String language) {}
}
