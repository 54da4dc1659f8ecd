package kz.bagalau.scheduling.booking;

import java.time.Duration;

/** The answer to somebody who wants a seat. */
public sealed interface HoldOutcome {
    /** The seat is held; or was, when the same key came again. */
    record Held(Booking booking) implements HoldOutcome {}

    /** No seat. */
    record Refused(RefusalReason reason) implements HoldOutcome {}

    /** Too many wait; nothing was tried, or its end is not known yet: the same key may come again. */
    record Busy(Duration retryAfter) implements HoldOutcome {}
}
