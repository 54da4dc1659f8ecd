package kz.bagalau.scheduling.booking.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.scheduling.booking.AccessibleNeed;
import kz.bagalau.scheduling.booking.Confirmations;
import kz.bagalau.scheduling.booking.ReservationService;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of applications that need their seat, know that they have it, need an accessible one after all, or none any more. */
@Component
class ApplicationEventListener {
    private final Inbox inbox;
    private final ReservationService reservations;
    private final AccessibleNeed need;
    private final Confirmations confirmations;

    ApplicationEventListener(
            Inbox inbox, ReservationService reservations, AccessibleNeed need, Confirmations confirmations) {
        this.inbox = inbox;
        this.reservations = reservations;
        this.need = need;
        this.confirmations = confirmations;
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
            case ApplicationAcceptedV1 accepted -> {
                confirmations.confirm(accepted.applicationId());
                // what was edited before the acceptance is told with it
                need.note(accepted.applicationId(), accepted.disabilityOfSight());
            }
            case ApplicationChangedV1 changed -> need.note(changed.applicationId(), changed.disabilityOfSight());
            default -> {
                // Refused: the answer to our own event.
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
