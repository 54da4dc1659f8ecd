package kz.bagalau.starter.event.inbox;

import kz.bagalau.starter.database.DatabaseAway;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * How often an event comes again. While the database is away every event would fail, so the partition waits without end
 * and nothing goes to the dead letters; any other failure is the event's or the code's and ends after some tries.
 */
final class RetryPolicy {
    private final BackOff whileDatabaseIsAway;
    private final BackOff otherwise;

    RetryPolicy(InboxProperties settings) {
        whileDatabaseIsAway = backOff(settings);
        ExponentialBackOff limited = backOff(settings);
        limited.setMaxAttempts(settings.retries());
        otherwise = limited;
    }

    private static ExponentialBackOff backOff(InboxProperties settings) {
        ExponentialBackOff backOff =
                new ExponentialBackOff(settings.firstRetry().toMillis(), settings.retryFactor());
        backOff.setMaxInterval(settings.longestPause().toMillis());
        return backOff;
    }

    BackOff of(ConsumerRecord<?, ?> record, Exception failure) {
        return DatabaseAway.caused(failure) ? whileDatabaseIsAway : otherwise;
    }
}
