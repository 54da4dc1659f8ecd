package kz.bagalau.identity.person;

import java.time.Duration;
import kz.bagalau.identity.register.RegisteredPerson;

/** What became of a lookup or of describing oneself. */
public sealed interface PersonOutcome {
    /** The register knows the person, and nobody else claimed the IIN. */
    record Found(RegisteredPerson person) implements PersonOutcome {}

    /** The personal data are kept. */
    record Saved(PersonDetails details) implements PersonOutcome {}

    /** Another account has the IIN (S0). */
    record IinTaken() implements PersonOutcome {}

    /** Nobody has the IIN. */
    record NotInRegister() implements PersonOutcome {}

    /** The register does not answer, and no names were typed. */
    record RegisterUnavailable() implements PersonOutcome {}

    /** The account looked up enough. */
    record TooManyLookups(Duration pause) implements PersonOutcome {}
}
