package kz.bagalau.application.application;

/** Whether an application may be changed. */
enum EditDecision {
    ALLOWED,
    /** The deadline has passed. */
    TOO_LATE,
    /** It has come to an end. */
    NOT_EDITABLE
}
