package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.UUID;

/** A slot of the day, as the administrator sees it. */
public record SlotSummary(
        UUID slotId,
        String centreCode,
        String centreNameKk,
        String centreNameRu,
        String room,
        Instant startsAt,
        String language,
        int expected,
        int checkedIn,
        int running,
        int completed,
        boolean released) {}
