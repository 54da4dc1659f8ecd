package kz.bagalau.scheduling.booking;

/** What became of the wish for another seat. */
public sealed interface SeatChangeOutcome {
    /** The reservation with its new seat, or with the one it had when the slot is the same. */
    record Changed(Booking reservation) implements SeatChangeOutcome {}

    /** The reservation stays as it is. */
    record Refused(RefusalReason reason) implements SeatChangeOutcome {}

    /** There is no reservation that could be changed. */
    record None() implements SeatChangeOutcome {}
}
