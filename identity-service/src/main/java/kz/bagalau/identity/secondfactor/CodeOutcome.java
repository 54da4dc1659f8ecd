package kz.bagalau.identity.secondfactor;

import java.time.Duration;
import java.util.List;

/** What became of a code. */
public sealed interface CodeOutcome {
    /**
     * It was right, and is worth nothing from now on.
     *
     * @param recoveryCodes new ones to be shown once, when some were made
     * @param byRecoveryCode whether it was a recovery code, and not the authenticator's
     */
    record Passed(List<String> recoveryCodes, boolean byRecoveryCode) implements CodeOutcome {
        static Passed with(List<RecoveryCode> codes) {
            return new Passed(codes.stream().map(RecoveryCode::shown).toList(), false);
        }

        @Override
        public String toString() {
            return "Passed[…]";
        }
    }

    /** It is wrong, of another time, or was taken before. */
    record Wrong() implements CodeOutcome {}

    /** There is nothing that it could belong to: no enrolment was begun, or it is confirmed already. */
    record NothingToConfirm() implements CodeOutcome {}

    /** Too many were wrong; whether this one is right is not looked at. */
    record TooManyFailures(Duration pause) implements CodeOutcome {}
}
