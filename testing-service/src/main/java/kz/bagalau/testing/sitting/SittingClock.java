package kz.bagalau.testing.sitting;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends tests whose time is out, whatever became of the candidate's page, and notes who did not come. */
@Component
class SittingClock {
    private static final Logger log = LoggerFactory.getLogger(SittingClock.class);

    private final SittingEnds ends;

    SittingClock(SittingEnds ends) {
        this.ends = ends;
    }

    @Scheduled(fixedDelayString = "${bagalau.testing.look-every:1s}")
    void look() {
        each(ends.over(), ends::endByTime);
        each(ends.leftPaused(), ends::endPaused);
        each(ends.missed(), ends::miss);
    }

    private static void each(List<UUID> sittings, Consumer<UUID> step) {
        for (UUID id : sittings) {
            try {
                step.accept(id);
            } catch (RuntimeException e) {
                // one sitting that can't be ended must not keep the others waiting; the next round tries again
                log.error("Sitting {} could not be ended", id, e);
            }
        }
    }
}
