package kz.bagalau.testing.sitting;

import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** Refusals of the test day, as people read them. */
final class SittingProblems {
    private SittingProblems() {}

    static ProblemException of(IllegalTransition refusal) {
        return conflict(
                switch (refusal.from()) {
                    case SCHEDULED -> "not-checked-in";
                    case CHECKED_IN -> "not-released";
                    case RELEASED -> "not-started";
                    case RUNNING -> "already-running";
                    case PAUSED -> "sitting-paused";
                    case COMPLETED, TERMINATED -> "sitting-over";
                    case CANCELLED -> "sitting-cancelled";
                    case ABSENT -> "too-late-to-start";
                });
    }

    static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }
}
