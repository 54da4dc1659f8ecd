package kz.bagalau.starter.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kz.bagalau.test.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class OutboxRelayIT {
    private static final int KEYS = 20;
    private static final int EVENTS = 30;

    private final OutboxFixture outbox = new OutboxFixture(TestServers.running().kafka()).withTopic();

    @AfterEach
    void close() throws Exception {
        outbox.close();
    }

    @Test
    void sendsTheEventsOfAKeyInTheirOrder() {
        outbox.startRelay("only");
        writeAll();

        awaitAllSent();
        assertThat(outbox.reader().all()).hasSize(KEYS * EVENTS);
        assertThat(outbox.reader().firstSights()).isEqualTo(expected());
    }

    @Test
    void findsWhatAProcessLeftBehindWithoutBeingWoken() {
        writeAll();
        outbox.startRelay("later");

        awaitAllSent();
        assertThat(outbox.reader().firstSights()).isEqualTo(expected());
    }

    @Test
    void goesOnAfterAStopAndAStart() {
        OutboxRelay relay = outbox.startRelay("again");
        outbox.write("a", 1);
        await().until(() -> outbox.waiting() == 0);
        relay.stop();
        outbox.write("a", 2);
        assertThat(outbox.waiting()).isEqualTo(1);
        relay.start();

        await().until(() -> outbox.waiting() == 0);
        assertThat(outbox.reader().firstSights()).isEqualTo(Map.of("a", List.of("1", "2")));
    }

    @Nested
    class KilledInMidBatch {
        /** Crashes after Kafka has the batch and before the table knows. */
        private final class CrashOnce implements EventSender {
            private static final AtomicInteger CRASHES = new AtomicInteger();
            private final EventSender sender;
            private boolean crashed;

            CrashOnce(EventSender sender) {
                this.sender = sender;
            }

            @Override
            public BatchResult send(List<OutboxRow> rows) {
                BatchResult result = sender.send(rows);
                if (!crashed && rows.size() > 1) {
                    crashed = true;
                    CRASHES.incrementAndGet();
                    assertThat(outbox.killConnections("victim")).isPositive();
                }
                return result;
            }

            @Override
            public void close() {
                sender.close();
            }
        }

        @Test
        void sendsTwiceButLosesAndSwapsNothing() {
            writeAll();
            outbox.startRelay("victim", OutboxFixture.SETTINGS, CrashOnce::new);

            awaitAllSent();
            assertThat(CrashOnce.CRASHES.get()).isPositive();
            assertThat(outbox.reader().all()).hasSizeGreaterThan(KEYS * EVENTS);
            assertThat(outbox.reader().firstSights()).isEqualTo(expected());
        }

        @Test
        void anotherRelayTakesOverWhileTheVictimStillHangs() throws Exception {
            writeAll();
            CountDownLatch hanging = new CountDownLatch(OutboxFixture.SETTINGS.workers());
            CountDownLatch release = new CountDownLatch(1);
            UnaryOperator<EventSender> hang = sender -> new HangingSender(sender, hanging, release);
            outbox.startRelay("victim", OutboxFixture.SETTINGS, hang);
            hanging.await();
            outbox.killConnections("victim");
            outbox.startRelay("heir");

            awaitAllSent();
            release.countDown();
            assertThat(outbox.reader().firstSights()).isEqualTo(expected());
        }
    }

    /** Stops between reading and sending, like a process that the system has frozen. */
    private record HangingSender(EventSender sender, CountDownLatch hanging, CountDownLatch release)
            implements EventSender {
        @Override
        public BatchResult send(List<OutboxRow> rows) {
            hanging.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return sender.send(rows);
        }

        @Override
        public void close() {
            sender.close();
        }
    }

    @Test
    void twoRelaysShareTheWorkWithoutSwapping() throws Exception {
        outbox.startRelay("one");
        outbox.startRelay("two");
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int number = writer;
            writers.add(Thread.ofVirtual()
                    .start(() -> IntStream.rangeClosed(1, EVENTS)
                            .forEach(value -> IntStream.range(0, KEYS)
                                    .filter(key -> key % 4 == number)
                                    .forEach(key -> outbox.write("key-" + key, value)))));
        }
        for (Thread writer : writers) {
            writer.join();
        }

        awaitAllSent();
        assertThat(outbox.reader().all()).hasSize(KEYS * EVENTS);
        assertThat(outbox.reader().firstSights()).isEqualTo(expected());
    }

    @Nested
    class ARecordThatKafkaNeverTakes {
        private final DeadEvents dead = new DeadEvents(outbox.jdbc.getDataSource());

        private void writeOneTooLarge() {
            outbox.write("big", 1);
            outbox.write(outbox.topic, "big", "x".repeat(OutboxFixture.SETTINGS.maxRecordSize()));
            outbox.write("big", 3, 4);
            outbox.write("small", 1);
            outbox.startRelay("only");
            await().until(() -> outbox.dead() == 1 && outbox.waiting() == 2);
        }

        @Test
        void holdsBackItsKeyAndNoOther() {
            writeOneTooLarge();

            assertThat(outbox.reader().firstSights()).isEqualTo(Map.of("big", List.of("1"), "small", List.of("1")));
            assertThat(dead.all()).singleElement().satisfies(event -> {
                assertThat(event.reason()).isEqualTo("RecordTooLargeException");
                assertThat(event.waiting()).isEqualTo(2);
            });
        }

        @Test
        void letsItsKeyGoOnWhenDiscarded() {
            writeOneTooLarge();
            assertThat(dead.discard(dead.all().getFirst().eventId())).isTrue();

            await().until(() -> outbox.waiting() == 0);
            assertThat(outbox.reader().firstSights()).containsEntry("big", List.of("1", "3", "4"));
        }

        @Test
        void takesItsOldPlaceWhenMendedAndRequeued() {
            writeOneTooLarge();
            outbox.jdbc.update("update outbox_dead set payload = '2'");
            assertThat(dead.requeue(dead.all().getFirst().eventId())).isTrue();

            await().until(() -> outbox.waiting() == 0);
            assertThat(outbox.reader().firstSights()).containsEntry("big", List.of("1", "2", "3", "4"));
        }
    }

    @Nested
    class ATopicThatKafkaDoesNotKnow {
        private final String missing = "test.missing." + UUID.randomUUID();

        @Test
        void waitsUntilItIsThereWhileOtherTopicsGoOn() {
            outbox.startRelay("only");
            outbox.write(missing, "a", "1");
            outbox.write("a", 1);
            await().until(() -> outbox.reader().firstSights().containsKey("a"));
            assertThat(outbox.waiting()).isEqualTo(1);
            outbox.createTopic(missing);

            await().until(() -> outbox.waiting() == 0);
            assertThat(new TopicReader(outbox.bootstrap, missing).firstSights()).isEqualTo(Map.of("a", List.of("1")));
            assertThat(outbox.dead()).isZero();
        }

        /**
         * The broker tells of a topic before it takes records, and takes them of one partition after the other: a producer
         * that has an id already meets some of them at that moment, the more of each the likelier.
         */
        @RepeatedTest(2)
        void isFilledInOrderWhileItsPartitionsAreMade() {
            int keys = 400;
            int values = 5;
            outbox.startRelay("only", OutboxFixture.settings(8), sender -> sender);
            writeAll(outbox.topic, KEYS, 1);
            awaitAllSent();
            writeAll(missing, keys, values);
            outbox.createTopic(missing, 50);

            awaitAllSent();
            assertThat(new TopicReader(outbox.bootstrap, missing).firstSights()).isEqualTo(expected(keys, values));
        }

        @Test
        void losesItsPlaceWhenThePatienceEnds() {
            var impatient = OutboxFixture.settings(Duration.ofSeconds(3), Duration.ofSeconds(1));
            outbox.startRelay("only", impatient, sender -> sender);
            outbox.write(missing, "a", "1");
            outbox.write(missing, "a", "2");

            await().atMost(Duration.ofSeconds(20)).until(() -> outbox.dead() == 1);
            assertThat(outbox.waiting()).isEqualTo(1);
            assertThat(new DeadEvents(outbox.jdbc.getDataSource()).all())
                    .extracting(DeadEvents.DeadEvent::reason)
                    .containsExactly("UnknownTopicOrPartitionException");
        }
    }

    private void writeAll() {
        for (int value = 1; value <= EVENTS; value++) {
            for (int key = 0; key < KEYS; key++) {
                outbox.write("key-" + key, value);
            }
        }
    }

    /** The same in one transaction. */
    private void writeAll(String topic, int keys, int values) {
        outbox.transaction.executeWithoutResult(status -> {
            for (int value = 1; value <= values; value++) {
                for (int key = 0; key < keys; key++) {
                    outbox.write(topic, "key-" + key, Integer.toString(value));
                }
            }
        });
    }

    private void awaitAllSent() {
        await().atMost(Duration.ofSeconds(30)).until(() -> outbox.waiting() == 0);
    }

    private static Map<String, List<String>> expected() {
        return expected(KEYS, EVENTS);
    }

    private static Map<String, List<String>> expected(int keys, int events) {
        List<String> values =
                IntStream.rangeClosed(1, events).mapToObj(Integer::toString).toList();
        return IntStream.range(0, keys)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(key -> "key-" + key, key -> values));
    }
}
