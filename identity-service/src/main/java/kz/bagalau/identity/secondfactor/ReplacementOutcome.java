package kz.bagalau.identity.secondfactor;

import java.time.Duration;

/** What became of the wish to replace the second factor. */
public sealed interface ReplacementOutcome {
    /**
     * The new secret waits to be confirmed.
     *
     * @param byRecoveryCode whether its owner had a recovery code, and not the authenticator's
     */
    record Begun(Enrolment enrolment, boolean byRecoveryCode) implements ReplacementOutcome {}

    /** The current password is another one. */
    record WrongPassword() implements ReplacementOutcome {}

    /** The code is wrong, of another time, or was taken before. */
    record WrongCode() implements ReplacementOutcome {}

    /** The account has no second factor. */
    record NothingToReplace() implements ReplacementOutcome {}

    /** Too many passwords, or codes, were wrong. */
    record TooManyAttempts(Duration pause) implements ReplacementOutcome {}
}
