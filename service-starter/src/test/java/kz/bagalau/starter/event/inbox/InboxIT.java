package kz.bagalau.starter.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import kz.bagalau.test.ServiceTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ServiceTest
@TestPropertySource(properties = "spring.config.name=event-test")
class InboxIT {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    Inbox inbox;

    @Autowired
    InboxTable table;

    @Autowired
    EventPublisher publisher;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MeterRegistry meters;

    private final UUID account = UUID.randomUUID();
    private final List<ReceivedEvent> effects = new ArrayList<>();

    @Test
    void hasItsEffectOnceHoweverOftenItComes() {
        ConsumerRecord<String, byte[]> record = registered(UUID.randomUUID(), 1);

        inbox.once(record, effects::add);
        inbox.once(record, effects::add);

        assertThat(effects).hasSize(1);
    }

    @Test
    void hasItsEffectOnceWhenItComesTwiceAtTheSameTime() throws Exception {
        ConsumerRecord<String, byte[]> record = registered(UUID.randomUUID(), 1);
        AtomicInteger counted = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(8);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(Thread.ofVirtual().start(() -> {
                together.countDown();
                try {
                    together.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                inbox.once(record, received -> counted.incrementAndGet());
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(counted).hasValue(1);
    }

    @Test
    void ignoresWhatItsAggregateHasPassed() {
        inbox.once(registered(UUID.randomUUID(), 3), effects::add);
        inbox.once(registered(UUID.randomUUID(), 2), effects::add);
        inbox.once(registered(UUID.randomUUID(), 5), effects::add);

        assertThat(effects).extracting(ReceivedEvent::aggregateVersion).containsExactly(3L, 5L);
    }

    @Test
    void takesSeveralEventsOfOneVersion() {
        inbox.once(registered(UUID.randomUUID(), 3), effects::add);
        inbox.once(
                RecordFactory.received(RecordFactory.of(new AccountConfirmedV1(account, NOON), UUID.randomUUID(), 3)),
                effects::add);

        assertThat(effects).hasSize(2);
    }

    @Test
    void forgetsThatItSawAnEventWhoseHandlerFailed() {
        ConsumerRecord<String, byte[]> record = registered(UUID.randomUUID(), 1);

        assertThatThrownBy(() -> inbox.once(record, received -> {
                    publisher.publish(new AccountConfirmedV1(account, NOON), 2);
                    throw new IllegalStateException("half done");
                }))
                .hasMessage("half done");
        assertThat(jdbc.queryForObject("select count(*) from outbox where key = ?", Long.class, account.toString()))
                .isZero();
        inbox.once(record, effects::add);

        assertThat(effects).hasSize(1);
    }

    @Test
    void skipsWhatItDoesNotKnowAndTombstones() {
        double before = skipped("unknown_type");
        inbox.once(
                RecordFactory.received(RecordFactory.of(
                        Topics.ACCOUNT,
                        account,
                        "kz.bagalau.identity.account-renamed.v7",
                        UUID.randomUUID(),
                        1,
                        "{}".getBytes(StandardCharsets.UTF_8))),
                effects::add);
        inbox.once(
                RecordFactory.received(RecordFactory.of(
                        Topics.PERSON, account, "kz.bagalau.tombstone.v1", UUID.randomUUID(), 1, null)),
                effects::add);

        assertThat(effects).isEmpty();
        assertThat(skipped("unknown_type")).isEqualTo(before + 1);
    }

    @Test
    void refusesWhatLacksARequiredPropertyAndSaysNothingOfItsContent() {
        ConsumerRecord<String, byte[]> record = RecordFactory.received(RecordFactory.of(
                Topics.ACCOUNT,
                account,
                "kz.bagalau.identity.account-registered.v1",
                UUID.randomUUID(),
                1,
                "{\"locale\":\"Айгүл\"}".getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> inbox.once(record, effects::add))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageNotContaining("Айгүл")
                .hasNoCause();
    }

    @Test
    void readsAnEventWithPropertiesThatItDoesNotKnow() {
        String json =
                "{\"accountId\":\"%s\",\"locale\":\"kk\",\"registeredAt\":\"2026-11-24T12:00:00Z\",\"new\":{\"a\":1}}"
                        .formatted(account);
        inbox.once(
                RecordFactory.received(RecordFactory.of(
                        Topics.ACCOUNT,
                        account,
                        "kz.bagalau.identity.account-registered.v1",
                        UUID.randomUUID(),
                        1,
                        json.getBytes(StandardCharsets.UTF_8))),
                effects::add);

        assertThat(effects)
                .extracting(ReceivedEvent::event)
                .containsExactly(new AccountRegisteredV1(account, "kk", NOON));
    }

    @Test
    void whatAHandlerPublishesNamesItsCause() {
        UUID cause = UUID.randomUUID();
        List<String> headers = new ArrayList<>();
        inbox.once(registered(cause, 1), received -> {
            publisher.publish(new AccountConfirmedV1(account, NOON), 2);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    headers.add(jdbc.queryForObject(
                            "select concat(headers ->> 'ce_causationid', headers ->> 'ce_correlationid') from outbox where key = ?",
                            String.class,
                            account.toString()));
                }
            });
        });

        assertThat(headers).containsExactly(cause.toString() + cause);
    }

    @Test
    void forgetsAfterTheRetention() {
        UUID old = UUID.randomUUID();
        jdbc.update(
                "insert into inbox (consumer, event_id, handled_at) values ('old', ?, now() - interval '15 days')",
                old);

        table.purge(Duration.ofDays(14));

        assertThat(table.handled("old", old)).isFalse();
    }

    private ConsumerRecord<String, byte[]> registered(UUID id, long version) {
        return RecordFactory.received(RecordFactory.of(new AccountRegisteredV1(account, "kk", NOON), id, version));
    }

    private double skipped(String reason) {
        return meters.counter("inbox.skipped", "topic", Topics.ACCOUNT, "reason", reason)
                .count();
    }
}
