package kz.bagalau.system.bench.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Takes events from Kafka and notes when each was seen first. */
final class TickConsumer implements AutoCloseable {
    private static final byte[] FIELD = "\"number\":".getBytes(StandardCharsets.UTF_8);

    private final AtomicLongArray seenAt = new AtomicLongArray(1 << 20);
    private final AtomicInteger count = new AtomicInteger();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long lastAt;

    TickConsumer(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed", "fetch.max.wait.ms", 500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(TickV1.TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("tick-consumer").daemon().start(this::consume);
    }

    private void consume() {
        while (running) {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                long now = System.nanoTime();
                if (seenAt.compareAndSet(number(record.value()), 0, now)) {
                    count.incrementAndGet();
                    lastAt = now;
                }
            }
        }
        consumer.close();
    }

    private static int number(byte[] json) {
        int at = 0;
        outer:
        for (; ; at++) {
            for (int i = 0; i < FIELD.length; i++) {
                if (json[at + i] != FIELD[i]) {
                    continue outer;
                }
            }
            break;
        }
        int number = 0;
        for (int i = at + FIELD.length; json[i] >= '0' && json[i] <= '9'; i++) {
            number = number * 10 + (json[i] - '0');
        }
        return number;
    }

    /** When an event was seen, 0 for never. */
    long seenAt(int number) {
        return seenAt.get(number);
    }

    int count() {
        return count.get();
    }

    long lastAt() {
        return lastAt;
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        thread.join();
    }
}
