package kz.bagalau.starter.event.inbox;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagalau.events.Event;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import kz.bagalau.starter.event.TombstoneInbox;
import kz.bagalau.starter.event.wire.Cause;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The inbox in the service's database.
 *
 * <p>An event has its effect once per consumer group: the note that it was seen is a row of the handler's transaction.
 * An event of an aggregate of which a greater version was already handled is noted and ignored: it is late, such as a
 * replayed dead letter. The version counts per consumer group, topic and key over all types together, so versions may
 * have gaps for a consumer (types that it skips) but never go back.
 */
final class JdbcInbox implements Inbox, TombstoneInbox {
    /** Bound while an administrator replays a dead letter; whether it counts although its aggregate went on. */
    static final ScopedValue<Boolean> EVEN_IF_PASSED = ScopedValue.newInstance();

    private final InboxTable table;
    private final TransactionTemplate transaction;
    private final InboxMetrics metrics;
    private final String service;

    JdbcInbox(InboxTable table, TransactionTemplate transaction, InboxMetrics metrics, String service) {
        this.table = table;
        this.transaction = transaction;
        this.metrics = metrics;
        this.service = service;
    }

    @Override
    public void once(ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> handler) {
        if (record.value() == null) {
            metrics.skipped(record.topic(), InboxMetrics.Skip.TOMBSTONE);
            return;
        }
        Envelope envelope = Envelope.of(record);
        Optional<Class<? extends Event>> type = envelope.known();
        if (type.isEmpty()) {
            metrics.skipped(record.topic(), InboxMetrics.Skip.UNKNOWN_TYPE);
            return;
        }
        ReceivedEvent received = envelope.received(record.value(), type.get());
        handle(record, envelope, () -> handler.accept(received));
    }

    @Override
    public void erased(ConsumerRecord<String, byte[]> record, Consumer<UUID> handler) {
        if (record.value() == null) {
            UUID id = UUID.fromString(record.key());
            handle(record, Envelope.of(record), () -> handler.accept(id));
        }
    }

    private void handle(ConsumerRecord<String, byte[]> record, Envelope envelope, Runnable effect) {
        Cause cause = new Cause(envelope.correlationId(), envelope.id());
        InboxTable.Verdict verdict = ScopedValue.where(Cause.CURRENT, cause)
                .call(() -> transaction.execute(status -> handleFresh(record, envelope, effect)));
        switch (verdict) {
            case FRESH -> metrics.handled(record.topic());
            case DUPLICATE -> metrics.skipped(record.topic(), InboxMetrics.Skip.DUPLICATE);
            case PASSED -> metrics.skipped(record.topic(), InboxMetrics.Skip.PASSED);
        }
    }

    private InboxTable.Verdict handleFresh(ConsumerRecord<String, byte[]> record, Envelope envelope, Runnable effect) {
        InboxTable.Verdict verdict = table.note(
                consumer(),
                envelope.id(),
                record.topic(),
                record.key(),
                envelope.aggregateVersion(),
                EVEN_IF_PASSED.orElse(false));
        if (verdict == InboxTable.Verdict.FRESH) {
            effect.run();
        } else if (verdict == InboxTable.Verdict.PASSED && EVEN_IF_PASSED.isBound()) {
            throw new AggregateWentOnException();
        }
        return verdict;
    }

    private String consumer() {
        String group = KafkaUtils.getConsumerGroupId();
        return group == null ? service : group;
    }
}
