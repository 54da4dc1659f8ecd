package kz.bagalau.testing.result;

import java.time.Clock;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees that each ended test gets its result, also after a restart; one that can't be scored keeps no other waiting. */
@Component
class ScoringClock {
    private final Scoring scoring;
    private final ResultTable results;
    private final ScoringFailures failures;
    private final Clock clock;

    ScoringClock(Scoring scoring, ResultTable results, ScoringFailures failures, Clock clock) {
        this.scoring = scoring;
        this.results = results;
        this.failures = failures;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${bagalau.testing.score-every:500ms}")
    void scoreThoseWaiting() {
        for (UUID id : results.waiting(clock.instant())) {
            try {
                scoring.score(id);
            } catch (RuntimeException e) {
                failures.record(id, e);
            }
        }
    }
}
