package kz.bagalau.scheduling.booking;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody who waits for the answer to a wish. */
final class PendingHold {
    private final HoldWish wish;
    private final long since = System.nanoTime();
    private final CompletableFuture<HoldOutcome> answer = new CompletableFuture<>();

    PendingHold(HoldWish wish) {
        this.wish = wish;
    }

    HoldWish wish() {
        return wish;
    }

    CompletableFuture<HoldOutcome> answer() {
        return answer;
    }

    Duration waited() {
        return Duration.ofNanos(System.nanoTime() - since);
    }
}
