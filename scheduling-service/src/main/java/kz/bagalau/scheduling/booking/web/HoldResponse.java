package kz.bagalau.scheduling.booking.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.BookingStatus;
import kz.bagalau.scheduling.slot.SlotDetails;

/**
 * A hold.
 *
 * @param status HELD; when the same key comes later, what became of it
 * @param serverTime for the countdown to {@code expiresAt}
 * @param offered whether the waiting list holds it for the person
 */
record HoldResponse(
        UUID id,
        UUID slotId,
        int seatNumber,
        BookingStatus status,
        Instant expiresAt,
        Instant serverTime,
        Slot slot,
        boolean offered) {
    /** Where and when. */
    record Slot(
            String centreCode,
            BilingualText centreName,
            BilingualText address,
            String room,
            Instant startsAt,
            String language,
            String regionCode,
            BilingualText regionName) {
        static Slot from(SlotDetails slot) {
            return new Slot(
                    slot.centreCode(),
                    slot.centreName(),
                    slot.address(),
                    slot.room(),
                    slot.startsAt(),
                    slot.language(),
                    slot.regionCode(),
                    slot.regionName());
        }
    }

    static HoldResponse from(Booking hold, SlotDetails slot, Instant now) {
        return new HoldResponse(
                hold.id(),
                hold.slotId(),
                hold.seatNumber(),
                hold.status(),
                hold.expiresAt(),
                now,
                Slot.from(slot),
                hold.offered());
    }
}
