package kz.bagalau.certificate.issuing.messaging;

import kz.bagalau.certificate.issuing.CertificateIssuing;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.PersonChangedV1;
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
    private final CertificateIssuing issuing;

    PersonEventListener(Inbox inbox, TombstoneInbox tombstones, CertificateIssuing issuing) {
        this.inbox = inbox;
        this.tombstones = tombstones;
        this.issuing = issuing;
    }

    @KafkaListener(topics = Topics.PERSON)
    void on(ConsumerRecord<String, byte[]> message) {
        tombstones.erased(message, issuing::personErased);
        inbox.once(message, received -> {
            if (received.event() instanceof PersonChangedV1 person) {
                issuing.personChanged(person);
            }
        });
    }
}
