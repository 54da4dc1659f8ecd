package kz.bagalau.scheduling.slot.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;

/**
 * A slot as an operator sees it.
 *
 * @param status OPEN or ROSTER_CLOSED
 */
record SlotOverviewResponse(
        UUID id,
        String centreCode,
        BilingualText centreName,
        String room,
        Instant startsAt,
        String language,
        int totalSeats,
        int freeSeats,
        int held,
        int reserved,
        String status) {}
