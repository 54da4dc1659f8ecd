package kz.bagalau.scheduling.booking;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What becomes of a hold. */
public enum BookingStatus {
    /** The seat waits for the person's application until it expires. */
    HELD,
    /** The seat belongs to an application. */
    RESERVED,
    /** The person gave the seat up. */
    RELEASED,
    /** Nobody submitted in time; a late application may still have another seat of the slot. */
    EXPIRED;

    private static final Map<BookingStatus, Set<BookingStatus>> NEXT = Map.of(
            HELD, EnumSet.of(RESERVED, RELEASED, EXPIRED),
            RESERVED, EnumSet.of(RELEASED),
            RELEASED, EnumSet.noneOf(BookingStatus.class),
            EXPIRED, EnumSet.of(RESERVED));

    /** Whether the step is one of the table. */
    public boolean mayBecome(BookingStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether a seat is taken. */
    public boolean isActive() {
        return this == HELD || this == RESERVED;
    }
}
