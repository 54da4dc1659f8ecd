package kz.bagalau.identity.secondfactor.web;

import java.util.List;
import kz.bagalau.identity.secondfactor.CodeOutcome;
import kz.bagalau.identity.secondfactor.CodeOutcome.NothingToConfirm;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.CodeOutcome.TooManyFailures;
import kz.bagalau.identity.secondfactor.CodeOutcome.Wrong;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Recovery codes, shown this once. */
public record RecoveryCodesResponse(List<String> recoveryCodes) {
    /** The codes, or the problem. */
    public static RecoveryCodesResponse of(CodeOutcome outcome) {
        return switch (outcome) {
            case Passed(List<String> codes, boolean byRecoveryCode) -> new RecoveryCodesResponse(codes);
            case Wrong() -> throw ProblemException.field("code", "code-wrong");
            case NothingToConfirm() -> throw new ProblemException(HttpStatus.CONFLICT, "second-factor-not-begun");
            case TooManyFailures(var pause) -> throw ProblemException.tooManyRequests(pause);
        };
    }

    @Override
    public String toString() {
        return "RecoveryCodesResponse[…]";
    }
}
