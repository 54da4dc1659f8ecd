package kz.bagalau.scheduling.waiting;

/** What becomes of somebody who waits for a seat. */
public enum WaitState {
    /** In the queue. */
    WAITING,
    /** A seat is held for the person, who has not answered yet. */
    OFFERED,
    /** The offered seat belongs to an application. */
    TAKEN,
    /** The person took a seat without an offer. */
    SEATED,
    /** The person left the queue. */
    LEFT,
    /** The person gave the offered seat up. */
    DECLINED,
    /** Nobody answered the offer in time. */
    EXPIRED,
    /** The campaign is over. */
    CLOSED,
    /** The centre is closed and has nothing left to wait for; the person is told. */
    CENTRE_CLOSED
}
