package kz.bagalau.scheduling.booking.web;

import java.time.Instant;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.waiting.WaitState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place on the waiting list.
 *
 * @param state WAITING, OFFERED, or EXPIRED: the person did not answer an offer in time and may join again,
 *     CENTRE_CLOSED: the centre was closed, nobody waits there any more
 * @param since when the person joined the queue
 * @param before how many are before; null when not waiting
 * @param changedAt since when it is in the state
 * @param offer the seat that is held for the person; null without one
 */
record WaitResponse(
        WaitState state,
        String regionCode,
        BilingualText regionName,
        String centreCode,
        BilingualText centreName,
        BilingualText address,
        String language,
        boolean accessible,
        Instant since,
        @Nullable Integer before,
        Instant changedAt,
        @Nullable HoldResponse offer) {}
