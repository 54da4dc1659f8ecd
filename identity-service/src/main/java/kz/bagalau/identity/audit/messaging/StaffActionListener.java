package kz.bagalau.identity.audit.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.identity.audit.AuditRecords;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Adds what any service tells of its staff. */
@Component
class StaffActionListener {
    private final Inbox inbox;
    private final AuditRecords records;

    StaffActionListener(Inbox inbox, AuditRecords records) {
        this.inbox = inbox;
        this.records = records;
    }

    @KafkaListener(topics = Topics.AUDIT)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        if (received.event() instanceof StaffActedV1 action) {
            records.add(action);
        }
    }
}
