package kz.bagalau.scheduling.booking;

import java.util.List;

/** The answer to an operator who closes a centre. */
public sealed interface ClosingOutcome {
    /** It is closed; these slots were cancelled for it. */
    record Done(List<CancelledSlot> cancelled) implements ClosingOutcome {}

    /** More people would lose their seats than was accepted; nothing is done. */
    record TooFewSeats() implements ClosingOutcome {}

    /** It is closed already, from another day on. */
    record ClosedAlready() implements ClosingOutcome {}
}
