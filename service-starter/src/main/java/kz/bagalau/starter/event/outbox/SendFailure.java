package kz.bagalau.starter.event.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Whose fault it is that a record was not sent. */
enum SendFailure {
    /** The record's: it will never go. */
    RECORD,
    /** The topic's: no record of it goes until somebody creates or opens it. */
    TOPIC,
    /** Nobody's here: Kafka is away, slow or electing; the same again later. */
    KAFKA;

    static SendFailure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof SerializationException
                    || cause instanceof InvalidRecordException) {
                return RECORD;
            }
            if (cause instanceof UnknownTopicOrPartitionException
                    || cause instanceof TopicAuthorizationException
                    || cause instanceof InvalidTopicException
                    || cause instanceof InvalidConfigurationException) {
                return TOPIC;
            }
        }
        return KAFKA;
    }

    /** Kind of the innermost failure: "unknown topic" rather than the time-out in which it ended. */
    static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost.getClass().getSimpleName();
    }
}
