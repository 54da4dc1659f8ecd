package kz.bagalau.testing.sitting.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.testing.sitting.Exam;
import kz.bagalau.testing.sitting.Place;
import kz.bagalau.testing.sitting.Scheduling;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ApplicationEventListener {
    private final Inbox inbox;
    private final Scheduling scheduling;

    ApplicationEventListener(Inbox inbox, Scheduling scheduling) {
        this.inbox = inbox;
        this.scheduling = scheduling;
    }

    @KafkaListener(topics = Topics.APPLICATION)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            switch (received.event()) {
                case ApplicationAcceptedV1 accepted ->
                    scheduling.schedule(
                            accepted.applicationId(), accepted.personId(), placeOf(accepted), examOf(accepted));
                case ApplicationChangedV1 changed ->
                    scheduling.change(changed.applicationId(), placeOf(changed), examOf(changed));
                case ApplicationRefusedV1 refused -> scheduling.cancel(refused.applicationId());
                case ApplicationWithdrawnV1 withdrawn -> scheduling.cancel(withdrawn.applicationId());
                default -> {
                    // of no interest here
                }
            }
        });
    }

    private static Place placeOf(ApplicationAcceptedV1 accepted) {
        return new Place(
                accepted.slotId(),
                accepted.centreCode(),
                accepted.centreName().kk(),
                accepted.centreName().ru(),
                accepted.room(),
                accepted.seatNumber(),
                accepted.startsAt());
    }

    private static Place placeOf(ApplicationChangedV1 changed) {
        return new Place(
                changed.slotId(),
                changed.centreCode(),
                changed.centreName().kk(),
                changed.centreName().ru(),
                changed.room(),
                changed.seatNumber(),
                changed.startsAt());
    }

    private static Exam examOf(ApplicationChangedV1 changed) {
        return new Exam(
                changed.testType(),
                changed.subject(),
                changed.subjectName().kk(),
                changed.subjectName().ru(),
                changed.language(),
                changed.categorySought(),
                changed.disabilityOfSight());
    }

    private static Exam examOf(ApplicationAcceptedV1 accepted) {
        return new Exam(
                accepted.testType(),
                accepted.subject(),
                accepted.subjectName().kk(),
                accepted.subjectName().ru(),
                accepted.language(),
                accepted.categorySought(),
                accepted.disabilityOfSight());
    }
}
