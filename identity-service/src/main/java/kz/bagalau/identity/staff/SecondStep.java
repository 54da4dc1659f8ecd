package kz.bagalau.identity.staff;

/** What a sign-in needs after the password. */
public enum SecondStep {
    /** Nothing. */
    NONE,
    /** A code of the second factor. */
    CODE,
    /** A second factor, which the account must have and has not. */
    ENROLMENT
}
