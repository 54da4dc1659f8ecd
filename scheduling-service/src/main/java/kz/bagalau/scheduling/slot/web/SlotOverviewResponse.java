package kz.bagalau.scheduling.slot.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.slot.SlotStatus;

/** A slot as an operator sees it. */
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
        SlotStatus status) {}
