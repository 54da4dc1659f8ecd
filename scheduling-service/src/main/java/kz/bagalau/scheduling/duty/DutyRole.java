package kz.bagalau.scheduling.duty;

/** What somebody on duty does; the names are those of the roles of the staff. */
public enum DutyRole {
    /** Checks in, starts and ends the test (S1 7.3). */
    TEST_ADMINISTRATOR,
    /** Watches for the committee of quality (S1 11). */
    OBSERVER
}
