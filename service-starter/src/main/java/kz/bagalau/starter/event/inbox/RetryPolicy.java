package kz.bagalau.starter.event.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
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
        return databaseIsAway(failure) ? whileDatabaseIsAway : otherwise;
    }

    static boolean databaseIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isConnectionState(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Connection lost, server shutting down or starting, no connection free. */
    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
    }
}
