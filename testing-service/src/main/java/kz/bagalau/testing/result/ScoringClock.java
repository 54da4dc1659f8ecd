package kz.bagalau.testing.result;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sees that each ended test gets its result, also after a restart. */
@Component
class ScoringClock {
    private static final Logger log = LoggerFactory.getLogger(ScoringClock.class);

    private final Scoring scoring;
    private final ResultTable results;

    ScoringClock(Scoring scoring, ResultTable results) {
        this.scoring = scoring;
        this.results = results;
    }

    @Scheduled(fixedDelayString = "${bagalau.testing.score-every:500ms}")
    void scoreThoseWaiting() {
        for (UUID id : results.waiting()) {
            try {
                scoring.score(id);
            } catch (RuntimeException e) {
                // one test that can't be scored must not keep the others waiting; the next round tries again
                log.error("Sitting {} could not be scored", id, e);
            }
        }
    }
}
