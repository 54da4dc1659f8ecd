package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold of a seat and the reservation that it may become.
 *
 * @param seatNumber number in the room, from 1
 * @param expiresAt when a hold ends by itself; never after the intake of its slot or campaign
 * @param applicationId whose seat it is since it was reserved
 * @param version grows with each step and each event
 * @param offered whether the waiting list made it, and the person was told of it
 * @param accessible whether the person needs an accessible seat, as the application says; false of holds
 */
public record Booking(
        UUID id,
        UUID slotId,
        UUID campaignId,
        UUID personId,
        int seatNumber,
        BookingStatus status,
        Instant heldAt,
        Instant expiresAt,
        @Nullable UUID applicationId,
        long version,
        boolean offered,
        boolean accessible) {
    /** Whether it is a hold whose time is over, marked or not. */
    public boolean isOverdue(Instant now) {
        return status == BookingStatus.HELD && !now.isBefore(expiresAt);
    }

    /** The application has the seat: its own, or the one given for it. */
    Booking reserve(UUID application, int seat, boolean accessibleSeat) {
        return to(BookingStatus.RESERVED, seat, application, accessibleSeat);
    }

    /** The application keeps its reservation, with another seat. */
    Booking move(UUID slot, int seat) {
        return with(slot, seat, accessible);
    }

    /** The application says now whether it needs an accessible seat; the seat is the same. */
    Booking need(boolean accessibleSeat) {
        return with(slotId, seatNumber, accessibleSeat);
    }

    private Booking with(UUID slot, int seat, boolean accessibleSeat) {
        if (status != BookingStatus.RESERVED) {
            throw new IllegalStateException("Only a reservation changes: booking " + id + " is " + status);
        }
        return new Booking(
                id,
                slot,
                campaignId,
                personId,
                seat,
                status,
                heldAt,
                expiresAt,
                applicationId,
                version + 1,
                offered,
                accessibleSeat);
    }

    /** The person gives the seat up. */
    Booking release() {
        return to(BookingStatus.RELEASED, seatNumber, applicationId, accessible);
    }

    /** The time is over. */
    Booking expire() {
        return to(BookingStatus.EXPIRED, seatNumber, applicationId, accessible);
    }

    /** Another hold of the same person on the same seat, with time of its own. */
    Booking renew(UUID newId, Instant now, Instant end) {
        return new Booking(
                newId, slotId, campaignId, personId, seatNumber, BookingStatus.HELD, now, end, null, 0, false, false);
    }

    /** An application was refused for it; nothing changes but what the next event's version must exceed. */
    Booking refuse() {
        return new Booking(
                id,
                slotId,
                campaignId,
                personId,
                seatNumber,
                status,
                heldAt,
                expiresAt,
                applicationId,
                version + 1,
                offered,
                accessible);
    }

    private Booking to(BookingStatus next, int seat, @Nullable UUID application, boolean accessibleSeat) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("Booking " + id + " can't become " + next + " from " + status);
        }
        return new Booking(
                id,
                slotId,
                campaignId,
                personId,
                seat,
                next,
                heldAt,
                expiresAt,
                application,
                version + 1,
                offered,
                accessibleSeat);
    }
}
