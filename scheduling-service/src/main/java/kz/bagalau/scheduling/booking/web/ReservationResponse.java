package kz.bagalau.scheduling.booking.web;

import java.util.Objects;
import java.util.UUID;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.slot.SlotDetails;

/** A reserved seat. */
record ReservationResponse(UUID id, UUID applicationId, UUID slotId, int seatNumber, HoldResponse.Slot slot) {
    static ReservationResponse from(Booking reservation, SlotDetails slot) {
        return new ReservationResponse(
                reservation.id(),
                Objects.requireNonNull(reservation.applicationId()),
                reservation.slotId(),
                reservation.seatNumber(),
                HoldResponse.Slot.from(slot));
    }
}
