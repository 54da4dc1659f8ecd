package kz.bagalau.scheduling.slot;

/** Life of a slot. */
public enum SlotStatus {
    /** Seats are for sale. */
    OPEN,
    /** Who sits there is settled. */
    ROSTER_CLOSED,
    /** It will not take place. */
    CANCELLED
}
