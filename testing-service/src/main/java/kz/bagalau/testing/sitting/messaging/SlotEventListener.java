package kz.bagalau.testing.sitting.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.testing.sitting.Scheduling;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class SlotEventListener {
    private final Inbox inbox;
    private final Scheduling scheduling;

    SlotEventListener(Inbox inbox, Scheduling scheduling) {
        this.inbox = inbox;
        this.scheduling = scheduling;
    }

    @KafkaListener(topics = Topics.SLOT)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof SlotRosterClosedV1 closed) {
                scheduling.prepare(closed.slotId());
            }
        });
    }
}
