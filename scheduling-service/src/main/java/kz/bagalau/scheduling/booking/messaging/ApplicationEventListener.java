package kz.bagalau.scheduling.booking.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.scheduling.booking.ReservationService;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of applications that need their seat or give it up. */
@Component
class ApplicationEventListener {
    private final Inbox inbox;
    private final ReservationService reservations;

    ApplicationEventListener(Inbox inbox, ReservationService reservations) {
        this.inbox = inbox;
        this.reservations = reservations;
    }

    @KafkaListener(topics = Topics.APPLICATION)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case ApplicationSubmittedV1 submitted -> reservations.reserve(application(submitted));
            case ApplicationWithdrawnV1 withdrawn ->
                reservations.withdraw(withdrawn.applicationId(), withdrawn.personId(), withdrawn.holdId());
            default -> {
                // Accepted and refused: the answers to our own events.
            }
        }
    }

    private static SubmittedApplication application(ApplicationSubmittedV1 event) {
        return new SubmittedApplication(
                event.applicationId(),
                event.personId(),
                event.campaignId(),
                event.holdId(),
                event.language(),
                event.disabilityOfSight(),
                event.submittedAt());
    }
}
