package kz.bagalau.starter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.starter.event.sample.AccountLog;
import kz.bagalau.starter.event.sample.messaging.PersonEventListener;
import kz.bagalau.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@TestPropertySource(properties = "spring.config.name=event-test")
class EventFlowIT {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @Autowired
    EventPublisher publisher;

    @Autowired
    TombstonePublisher tombstones;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AccountLog log;

    @Autowired
    PersonEventListener persons;

    @Autowired
    Tracer tracer;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DataSource dataSource;

    private final UUID account = UUID.randomUUID();

    @Test
    void anEventReachesItsListenerAndTheAnswerBelongsToTheSameChain() {
        publish(new AccountRegisteredV1(account, "kk", NOON), 1);

        List<AccountLog.Entry> handled = await().until(() -> log.of(account), entries -> entries.size() == 2);
        ReceivedEvent registered = handled.getFirst().received();
        ReceivedEvent confirmed = handled.getLast().received();
        assertThat(registered.event()).isEqualTo(new AccountRegisteredV1(account, "kk", NOON));
        assertThat(registered.aggregateVersion()).isEqualTo(1);
        assertThat(registered.correlationId()).isEqualTo(registered.id().toString());
        assertThat(confirmed.event()).isEqualTo(new AccountConfirmedV1(account, NOON));
        assertThat(confirmed.correlationId()).isEqualTo(registered.correlationId());
    }

    @Test
    void theTraceGoesOnThroughKafka() {
        Span span = tracer.nextSpan().name("request").start();
        try (var scope = tracer.withSpan(span)) {
            publish(new AccountRegisteredV1(account, "ru", NOON), 1);
        } finally {
            span.end();
        }

        await().untilAsserted(() -> assertThat(log.of(account))
                .hasSize(2)
                .extracting(AccountLog.Entry::traceId)
                .containsOnly(span.context().traceId()));
    }

    @Test
    void anEventIsPublishedInATransactionOrNotAtAll() {
        assertThatThrownBy(() -> publisher.publish(new AccountConfirmedV1(account, NOON), 1))
                .isInstanceOf(IllegalStateException.class);

        transaction.executeWithoutResult(status -> {
            publisher.publish(new AccountConfirmedV1(account, NOON), 1);
            status.setRollbackOnly();
        });
        publish(new AccountConfirmedV1(account, NOON), 2);

        await().untilAsserted(() -> assertThat(log.of(account)).isNotEmpty());
        assertThat(log.of(account))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.received().aggregateVersion()).isEqualTo(2));
    }

    @Test
    void whatASavepointTookBackIsNotPublished() {
        TransactionTemplate nested = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        nested.executeWithoutResult(outer -> {
            publisher.publish(new AccountConfirmedV1(account, NOON), 1);
            nested.executeWithoutResult(inner -> {
                publisher.publish(new AccountConfirmedV1(account, NOON), 2);
                inner.setRollbackOnly();
            });
            publisher.publish(new AccountConfirmedV1(account, NOON), 3);
        });

        await().untilAsserted(() -> assertThat(log.of(account))
                .extracting(entry -> entry.received().aggregateVersion())
                .containsExactly(1L, 3L));
    }

    @Test
    void aTombstoneErasesThePerson() {
        publish(
                new PersonChangedV1(
                        account, "kk", "aigul@example.kz", null, "Серікқызы", "Айгүл", null, null, null, null),
                1);
        transaction.executeWithoutResult(status -> tombstones.publishTombstone(Topics.PERSON, account, 2));

        await().untilAsserted(() -> assertThat(persons.erased()).contains(account));
        assertThat(log.of(account)).hasSize(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> tombstones.publishTombstone(Topics.ACCOUNT, account, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOutboxIsEmptyOnceKafkaHasEverything() {
        publish(new AccountRegisteredV1(account, "kk", NOON), 1);

        await().untilAsserted(() -> assertThat(jdbc.queryForObject("select count(*) from outbox", Long.class))
                .isZero());
    }

    private void publish(kz.bagalau.events.Event event, long version) {
        transaction.executeWithoutResult(status -> publisher.publish(event, version));
    }
}
