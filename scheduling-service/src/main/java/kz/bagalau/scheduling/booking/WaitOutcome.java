package kz.bagalau.scheduling.booking;

import kz.bagalau.scheduling.waiting.Wait;

/** The answer to somebody who wants to wait. */
public sealed interface WaitOutcome {
    /** The person is on the list, now or before. */
    record Waiting(Wait waiter) implements WaitOutcome {}

    /** Not on the list. */
    record Refused(WaitRefusal reason) implements WaitOutcome {}
}
