package kz.bagalau.application.application.messaging;

import kz.bagalau.application.application.TestOutcomeService;
import kz.bagalau.events.Topics;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class CertificateEventListener {
    private final Inbox inbox;
    private final TestOutcomeService outcomes;

    CertificateEventListener(Inbox inbox, TestOutcomeService outcomes) {
        this.inbox = inbox;
        this.outcomes = outcomes;
    }

    @KafkaListener(groupId = "application-service.certificate", topics = Topics.CERTIFICATE)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof CertificateIssuedV1 issued) {
                outcomes.certificateIssued(issued.applicationId(), issued.certificateId());
            }
        });
    }
}
