package kz.bagalau.starter.event.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import kz.bagalau.starter.event.wire.WireJson;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One idempotent producer, which gets all records of a batch at once.
 *
 * <p>The producer itself never gives a record up (its delivery time-out is endless) and has one request in flight: what comes
 * later to a partition waits while it retries. With two in flight, a broker that has nothing of this producer in the partition
 * yet takes the second although it refused the first (KAFKA-15591). Only the end of the batch's time ends the tries, and then
 * the producer is closed with everything in it, so that no record can arrive alone after its predecessor failed.
 */
final class KafkaEventSender implements EventSender {
    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration timeout;
    private @Nullable Producer<String, byte[]> producer;

    KafkaEventSender(Supplier<Producer<String, byte[]>> producers, Duration timeout) {
        this.producers = producers;
        this.timeout = timeout;
    }

    @Override
    public BatchResult send(List<OutboxRow> rows) {
        long deadline = System.nanoTime() + timeout.toNanos();
        SendingBatch batch = new SendingBatch();
        try {
            Producer<String, byte[]> open = open();
            for (OutboxRow row : rows) {
                if (batch.broken() || System.nanoTime() > deadline) {
                    break;
                }
                if (batch.maySend(row)) {
                    batch.sending(row, () -> open.send(record(row)));
                }
            }
            batch.await(deadline);
        } catch (RuntimeException e) {
            batch.broke(e);
        }
        if (batch.broken()) {
            close();
        }
        return batch.result();
    }

    private static ProducerRecord<String, byte[]> record(OutboxRow row) {
        byte[] value = row.payload() == null ? null : row.payload().getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), value);
        WireJson.readHeaders(row.headers())
                .forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** Ends the producer and what it holds; the next batch opens a new one. */
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
