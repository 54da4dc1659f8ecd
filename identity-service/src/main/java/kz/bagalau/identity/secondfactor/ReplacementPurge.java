package kz.bagalau.identity.secondfactor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps no secret of an authenticator that nobody connects any more. */
@Component
class ReplacementPurge {
    private final ReplacementStore store;

    ReplacementPurge(ReplacementStore store) {
        this.store = store;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    int purge() {
        return store.purge();
    }
}
