package kz.bagalau.scheduling.booking.messaging;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReleasedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.MoveReason;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells others what became of holds. */
@Component
public class ReservationEvents {
    private final EventPublisher publisher;
    private final SlotDirectory slots;

    ReservationEvents(EventPublisher publisher, SlotDirectory slots) {
        this.publisher = publisher;
        this.slots = slots;
    }

    /** The application has its seat. */
    public void reserved(Booking booking, Instant at) {
        SlotDetails slot = slots.details(booking.slotId());
        publisher.publish(
                new SeatReservedV1(
                        booking.id(),
                        Objects.requireNonNull(booking.applicationId()),
                        booking.personId(),
                        booking.campaignId(),
                        slot.language(),
                        slot.id(),
                        slot.regionCode(),
                        slot.regionName().toEvent(),
                        slot.centreCode(),
                        slot.centreName().toEvent(),
                        slot.address().toEvent(),
                        slot.room(),
                        booking.seatNumber(),
                        slot.startsAt(),
                        at),
                booking.version());
    }

    /** The application has none. */
    public void refused(SubmittedApplication application, RefusalReason reason, Instant at, long version) {
        publisher.publish(
                new SeatRefusedV1(
                        application.holdId(),
                        application.id(),
                        application.personId(),
                        application.campaignId(),
                        reason.code(),
                        at),
                version);
    }

    /** The application has another seat. */
    public void moved(Booking booking, UUID previousSlot, MoveReason reason, Instant at) {
        SlotDetails slot = slots.details(booking.slotId());
        publisher.publish(
                new SeatMovedV1(
                        booking.id(),
                        Objects.requireNonNull(booking.applicationId()),
                        booking.personId(),
                        booking.campaignId(),
                        reason.code(),
                        previousSlot,
                        slot.language(),
                        slot.id(),
                        slot.regionCode(),
                        slot.regionName().toEvent(),
                        slot.centreCode(),
                        slot.centreName().toEvent(),
                        slot.address().toEvent(),
                        slot.room(),
                        booking.seatNumber(),
                        slot.startsAt(),
                        at),
                booking.version());
    }

    /** The slot will not take place, and there is no other seat. */
    public void cancelled(Booking booking, Instant at) {
        publisher.publish(
                new SeatCancelledV1(
                        booking.id(),
                        Objects.requireNonNull(booking.applicationId()),
                        booking.personId(),
                        booking.campaignId(),
                        booking.slotId(),
                        MoveReason.SLOT_CANCELLED.code(),
                        at),
                booking.version());
    }

    /** The reserved seat is free again. */
    public void released(Booking booking, UUID applicationId, Instant at) {
        publisher.publish(
                new SeatReleasedV1(booking.id(), applicationId, booking.personId(), booking.slotId(), at),
                booking.version());
    }
}
