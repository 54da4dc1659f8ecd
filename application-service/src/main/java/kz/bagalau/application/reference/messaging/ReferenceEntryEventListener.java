package kz.bagalau.application.reference.messaging;

import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.reference.ReferenceEntries;
import kz.bagalau.application.reference.ReferenceEntry;
import kz.bagalau.events.Topics;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** More threads than others: an import or the first start brings tens of thousands at once. */
@Component
class ReferenceEntryEventListener {
    private final Inbox inbox;
    private final ReferenceEntries entries;

    ReferenceEntryEventListener(Inbox inbox, ReferenceEntries entries) {
        this.inbox = inbox;
        this.entries = entries;
    }

    @KafkaListener(groupId = "application-service.reference-entry", topics = Topics.REFERENCE_ENTRY, concurrency = "4")
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof ReferenceEntryChangedV1 changed) {
                entries.store(toEntry(changed), received.aggregateVersion());
            }
        });
    }

    private static ReferenceEntry toEntry(ReferenceEntryChangedV1 event) {
        return new ReferenceEntry(
                event.kind(),
                event.code(),
                new LocalizedName(event.name().kk(), event.name().ru()),
                event.type(),
                event.place(),
                event.group(),
                event.closedOn());
    }
}
