package kz.bagalau.testing.sitting;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends tests whose time is out, whatever became of the candidate's page. */
@Component
class SittingClock {
    private static final Logger log = LoggerFactory.getLogger(SittingClock.class);

    private final Sittings sittings;

    SittingClock(Sittings sittings) {
        this.sittings = sittings;
    }

    @Scheduled(fixedDelayString = "${bagalau.testing.look-every:1s}")
    void endThoseOver() {
        for (UUID id : sittings.over()) {
            try {
                sittings.endByTime(id);
            } catch (RuntimeException e) {
                // one test that can't be ended must not keep the others waiting; the next round tries again
                log.error("Sitting {} could not be ended", id, e);
            }
        }
    }
}
