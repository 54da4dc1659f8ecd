package kz.bagalau.testing.sitting;

/** Who ended a test. */
public enum EndedBy {
    CANDIDATE,
    TIME,
    ADMINISTRATOR
}
