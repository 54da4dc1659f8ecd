package kz.bagalau.testing.result;

import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.testing.sitting.EndedSittings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** The operator's way with tests that could not be scored: see them, mend what is wrong, and score without waiting for the next try. */
@Service
public class Rescoring {
    private static final int MOST = 200;

    private final Scoring scoring;
    private final ScoringFailures failures;
    private final ResultTable results;
    private final EndedSittings sittings;

    Rescoring(Scoring scoring, ScoringFailures failures, ResultTable results, EndedSittings sittings) {
        this.scoring = scoring;
        this.failures = failures;
        this.results = results;
        this.sittings = sittings;
    }

    /** Tests whose scoring failed and that have no result yet, those that wait longest first, at most 200. */
    public List<UnscoredSitting> unscored() {
        return failures.list(MOST);
    }

    /**
     * Scores a test now and logs who asked for it. A test has one result whoever comes first, this or the next try by the clock.
     *
     * @throws ProblemException 404 when its scoring never failed; 409 already-scored when it has a result meanwhile,
     *     scoring-failed when it still can't be scored, which counts as one more try
     */
    public void rescore(UUID sittingId, UUID operator) {
        if (!failures.ever(sittingId)) {
            throw ProblemException.notFound();
        }
        if (results.find(sittingId).isPresent()) {
            throw new ProblemException(HttpStatus.CONFLICT, "already-scored");
        }
        sittings.log(sittingId, "RESCORE", operator);
        try {
            scoring.score(sittingId);
        } catch (RuntimeException e) {
            failures.record(sittingId, e);
            throw new ProblemException(HttpStatus.CONFLICT, "scoring-failed");
        }
    }
}
