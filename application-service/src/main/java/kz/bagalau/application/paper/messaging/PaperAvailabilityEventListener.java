package kz.bagalau.application.paper.messaging;

import java.util.List;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.application.paper.Papers;
import kz.bagalau.events.Topics;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class PaperAvailabilityEventListener {
    private final Inbox inbox;
    private final Papers papers;

    PaperAvailabilityEventListener(Inbox inbox, Papers papers) {
        this.inbox = inbox;
        this.papers = papers;
    }

    @KafkaListener(groupId = "application-service.paper-availability", topics = Topics.PAPER_AVAILABILITY)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof PaperAvailabilityChangedV1 changed) {
                store(changed, received.aggregateVersion());
            }
        });
    }

    private void store(PaperAvailabilityChangedV1 event, long version) {
        List<Papers.Days> days = event.days().stream()
                .map(range -> new Papers.Days(range.from(), range.to()))
                .toList();
        papers.store(
                event.availabilityId(),
                new OfferedTest(event.testType(), event.subject(), event.language()),
                days,
                version);
    }
}
