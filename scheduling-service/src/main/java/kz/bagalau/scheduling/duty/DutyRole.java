package kz.bagalau.scheduling.duty;

import java.util.Arrays;
import java.util.Optional;

/** What somebody on duty does; the names are those of the roles of the staff. */
public enum DutyRole {
    /** Checks in, starts and ends the test (S1 7.3). */
    TEST_ADMINISTRATOR,
    /** Watches for the committee of quality (S1 11). */
    OBSERVER;

    /** Empty for a role of the staff in which nobody is on duty. */
    public static Optional<DutyRole> of(String staffRole) {
        return Arrays.stream(values())
                .filter(role -> role.name().equals(staffRole))
                .findFirst();
    }
}
