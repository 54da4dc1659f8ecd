package kz.bagalau.scheduling.duty.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.duty.DutyRole;
import org.jspecify.annotations.Nullable;

/**
 * A duty.
 *
 * @param room null for the whole centre, as {@code slotId} and {@code language}
 * @param language of the sitting
 */
record DutyResponse(
        UUID id,
        UUID accountId,
        DutyRole role,
        String centreCode,
        BilingualText centreName,
        BilingualText address,
        @Nullable String room,
        @Nullable UUID slotId,
        @Nullable String language,
        Instant startsAt,
        Instant endsAt) {}
