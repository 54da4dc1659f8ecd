package kz.bagalau.notification.recipient.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.notification.recipient.Recipients;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.TombstoneInbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Follows the person topic. */
@Component
class PersonEventListener {
    private final Inbox inbox;
    private final TombstoneInbox tombstones;
    private final Recipients recipients;

    PersonEventListener(Inbox inbox, TombstoneInbox tombstones, Recipients recipients) {
        this.inbox = inbox;
        this.tombstones = tombstones;
        this.recipients = recipients;
    }

    @KafkaListener(topics = Topics.PERSON)
    void on(ConsumerRecord<String, byte[]> message) {
        tombstones.erased(message, recipients::erased);
        inbox.once(message, received -> {
            if (received.event() instanceof PersonChangedV1 person) {
                recipients.changed(person);
            }
        });
    }
}
