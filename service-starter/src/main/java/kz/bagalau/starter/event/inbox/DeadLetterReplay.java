package kz.bagalau.starter.event.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.starter.event.wire.WireHeader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.support.KafkaUtils;

/**
 * Gives dead letters to the listener that failed on them, here and not through Kafka: no other consumer group sees them
 * again, a compacted topic doesn't get an old value as its newest, and the answer says at once what happened. A dead letter
 * is open as long as the inbox has no note of its event, so a replay can be repeated without a second effect.
 */
final class DeadLetterReplay {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterReplay.class);

    private final KafkaListenerEndpointRegistry listeners;
    private final DeadLetterReader reader;
    private final InboxTable table;

    DeadLetterReplay(KafkaListenerEndpointRegistry listeners, DeadLetterReader reader, InboxTable table) {
        this.listeners = listeners;
        this.reader = reader;
        this.table = table;
    }

    /**
     * What a replay did.
     *
     * @param replayed given to the listener, which did not fail
     * @param failed still dead, with the kind of the failure by event
     */
    record Report(int replayed, Map<UUID, String> failed) {}

    private record Open(
            DeadLetter letter,
            ConsumerRecord<String, byte[]> record,
            String group,
            MessageListenerContainer container) {}

    /** The dead letters that had no effect yet. */
    List<DeadLetter> open() {
        return openLetters().stream().map(Open::letter).toList();
    }

    /**
     * Replays one or all, in the order in which they died.
     *
     * @param eventId null for all
     * @param evenIfPassed also when a later version of the aggregate was handled since
     */
    Report replay(@Nullable UUID eventId, boolean evenIfPassed) {
        Map<UUID, String> failed = new TreeMap<>();
        int replayed = 0;
        for (Open open : openLetters()) {
            UUID id = open.letter().eventId();
            if (id != null && (eventId == null || eventId.equals(id))) {
                try {
                    ScopedValue.where(JdbcInbox.EVEN_IF_PASSED, evenIfPassed).run(() -> handOver(open));
                    replayed++;
                } catch (RuntimeException e) {
                    LOG.warn("Event {} failed again when replayed", id, e);
                    failed.put(id, DeadLetterChannel.reason(e));
                }
            }
        }
        return new Report(replayed, failed);
    }

    @SuppressWarnings("unchecked")
    private static void handOver(Open open) {
        if (!(open.container().getContainerProperties().getMessageListener()
                instanceof AcknowledgingConsumerAwareMessageListener<?, ?> listener)) {
            throw new IllegalStateException("The listener takes no single records");
        }
        KafkaUtils.setConsumerGroupId(open.group());
        try {
            ((AcknowledgingConsumerAwareMessageListener<String, byte[]>) listener)
                    .onMessage(DeadLetterReader.original(open.record()), null, null);
        } finally {
            KafkaUtils.clearConsumerGroupId();
        }
    }

    private List<Open> openLetters() {
        List<Open> all = new ArrayList<>();
        for (MessageListenerContainer container : listeners.getListenerContainers()) {
            String[] topics = container.getContainerProperties().getTopics();
            String group = container.getGroupId();
            if (topics != null && group != null) {
                for (ConsumerRecord<String, byte[]> record : reader.read(List.of(topics), group)) {
                    DeadLetter letter = letter(record);
                    if (letter.eventId() == null || !table.handled(group, letter.eventId())) {
                        all.add(new Open(letter, record, group, container));
                    }
                }
            }
        }
        return all;
    }

    private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
        String id = DeadLetterReader.text(record, WireHeader.ID);
        return new DeadLetter(
                DeadLetterReader.original(record).topic(),
                record.offset(),
                record.key(),
                id == null || id.length() != 36 ? null : UUID.fromString(id),
                DeadLetterReader.text(record, WireHeader.TYPE),
                DeadLetterReader.text(record, DeadLetterChannel.REASON));
    }
}
