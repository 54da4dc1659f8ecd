package kz.bagalau.application.application.messaging;

import kz.bagalau.application.application.ChangeReason;
import kz.bagalau.application.application.ReservedSeat;
import kz.bagalau.application.application.SeatAnswerService;
import kz.bagalau.events.Event;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ReservationEventListener {
    private final Inbox inbox;
    private final SeatAnswerService answers;

    ReservationEventListener(Inbox inbox, SeatAnswerService answers) {
        this.inbox = inbox;
        this.answers = answers;
    }

    @KafkaListener(groupId = "application-service.reservation", topics = Topics.RESERVATION)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> handle(received.event()));
    }

    private void handle(Event event) {
        switch (event) {
            case SeatReservedV1 reserved -> answers.seatReserved(reserved.applicationId(), toSeat(reserved));
            case SeatRefusedV1 refused -> answers.seatRefused(refused.applicationId(), refused.reason());
            case SeatMovedV1 moved -> answers.seatMoved(moved.applicationId(), toSeat(moved), reason(moved.reason()));
            case SeatCancelledV1 cancelled -> answers.seatCancelled(cancelled.applicationId(), cancelled.reason());
            default -> {}
        }
    }

    private static ChangeReason reason(String code) {
        return code.equals("own-wish") ? ChangeReason.SEAT_CHANGED : ChangeReason.SLOT_CANCELLED;
    }

    private static ReservedSeat toSeat(SeatMovedV1 event) {
        return new ReservedSeat(
                event.slotId(),
                event.language(),
                event.regionCode(),
                event.regionName().kk(),
                event.regionName().ru(),
                event.centreCode(),
                event.centreName().kk(),
                event.centreName().ru(),
                event.address().kk(),
                event.address().ru(),
                event.room(),
                event.seatNumber(),
                event.startsAt());
    }

    private static ReservedSeat toSeat(SeatReservedV1 event) {
        return new ReservedSeat(
                event.slotId(),
                event.language(),
                event.regionCode(),
                event.regionName().kk(),
                event.regionName().ru(),
                event.centreCode(),
                event.centreName().kk(),
                event.centreName().ru(),
                event.address().kk(),
                event.address().ru(),
                event.room(),
                event.seatNumber(),
                event.startsAt());
    }
}
