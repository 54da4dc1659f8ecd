package kz.bagalau.application.application;

/** Whether an application can be deleted now. */
enum WithdrawalDecision {
    /** It can. */
    ALLOWED,
    /** It is; the answer is the same as the first time. */
    ALREADY_WITHDRAWN,
    /** The deadline has passed. */
    TOO_LATE,
    /** It has ended otherwise. */
    NOT_DELETABLE
}
