package kz.bagalau.application.application.messaging;

import kz.bagalau.application.application.TestOutcomeService;
import kz.bagalau.events.Topics;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class SittingEventListener {
    private final Inbox inbox;
    private final TestOutcomeService outcomes;

    SittingEventListener(Inbox inbox, TestOutcomeService outcomes) {
        this.inbox = inbox;
        this.outcomes = outcomes;
    }

    @KafkaListener(groupId = "application-service.sitting", topics = Topics.SITTING)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof ResultReleasedV1 released) {
                outcomes.resultReleased(released.applicationId(), released.releasedAt());
            }
        });
    }
}
