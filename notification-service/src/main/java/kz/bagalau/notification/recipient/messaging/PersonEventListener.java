package kz.bagalau.notification.recipient.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.notification.recipient.Recipients;
import kz.bagalau.notification.reminder.Reminders;
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
    private final Reminders reminders;

    PersonEventListener(Inbox inbox, TombstoneInbox tombstones, Recipients recipients, Reminders reminders) {
        this.inbox = inbox;
        this.tombstones = tombstones;
        this.recipients = recipients;
        this.reminders = reminders;
    }

    @KafkaListener(topics = Topics.PERSON)
    void on(ConsumerRecord<String, byte[]> message) {
        tombstones.erased(message, personId -> {
            recipients.erased(personId);
            reminders.forget(personId);
        });
        inbox.once(message, received -> {
            if (received.event() instanceof PersonChangedV1 person) {
                recipients.changed(person);
            }
        });
    }
}
