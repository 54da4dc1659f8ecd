package kz.bagalau.scheduling.slot;

/** Life of a slot. */
public enum SlotStatus {
    /** Not for sale: its plan is not published, or a shorter test window leaves it outside. Only operators see it. */
    DRAFT,
    /** Seats are for sale. */
    OPEN,
    /** Who sits there is settled. */
    ROSTER_CLOSED,
    /** It will not take place. */
    CANCELLED
}
