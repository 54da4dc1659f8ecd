package kz.bagalau.identity.limit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the table of attempts as small as what is going on. */
@Component
class AttemptPurge {
    private final AttemptLimiter limiter;

    AttemptPurge(AttemptLimiter limiter) {
        this.limiter = limiter;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void purge() {
        limiter.purge();
    }
}
