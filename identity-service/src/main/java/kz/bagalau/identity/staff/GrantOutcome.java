package kz.bagalau.identity.staff;

import java.util.List;
import java.util.UUID;

/** What became of giving a role. */
public sealed interface GrantOutcome {
    /** The role counts in its period. */
    record Given(UUID grantId) implements GrantOutcome {}

    /** There is no such account. */
    record AccountUnknown() implements GrantOutcome {}

    /** The scope or period does not fit the role. */
    record Refused(List<ScopeFault> faults) implements GrantOutcome {}

    /** The account holds the role in this scope already; its period can be changed. */
    record AlreadyGiven() implements GrantOutcome {}
}
