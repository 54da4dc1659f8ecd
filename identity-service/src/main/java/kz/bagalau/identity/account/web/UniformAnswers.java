package kz.bagalau.identity.account.web;

import java.time.Duration;
import java.util.Map;
import kz.bagalau.identity.account.AccountProperties;
import org.springframework.stereotype.Component;

/** Gives every address the same answer after the same time: neither tells whether there is an account. */
@Component
class UniformAnswers {
    private final Duration time;

    UniformAnswers(AccountProperties properties) {
        this.time = properties.uniformAnswerTime();
    }

    Map<String, Object> after(Runnable work) {
        long start = System.nanoTime();
        work.run();
        waitUntil(start + time.toNanos());
        return Map.of();
    }

    private static void waitUntil(long end) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
