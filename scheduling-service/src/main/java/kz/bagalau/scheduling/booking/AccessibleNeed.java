package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.util.UUID;
import kz.bagalau.scheduling.booking.messaging.ReservationEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether an application with a reservation needs an accessible seat: disability of sight, which may be ticked or not when the
 * form is edited (S0).
 */
@Service
public class AccessibleNeed {
    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final ReservationEvents events;
    private final BookingMetrics metrics;
    private final Clock clock;

    AccessibleNeed(
            BookingRepository bookings,
            SlotSeats seats,
            SeatOffers offers,
            ReservationEvents events,
            BookingMetrics metrics,
            Clock clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.offers = offers;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Notes what the application says now. Whoever begins to need an accessible seat gets a free one of the slot while its roster
     * is open; whoever does not need it any more keeps the seat. The same again changes nothing.
     */
    @Transactional
    public void note(UUID applicationId, boolean accessible) {
        bookings.findReserved(applicationId)
                .filter(booking -> booking.accessible() != accessible)
                .ifPresent(booking -> change(booking, accessible));
    }

    private void change(Booking found, boolean accessible) {
        SlotState slot = seats.lock(found.slotId());
        Booking booking = bookings.lockIn(found.slotId(), found.id());
        if (booking.status() != BookingStatus.RESERVED || booking.accessible() == accessible) {
            return;
        }
        Booking noted = booking.need(accessible);
        bookings.update(noted);
        if (accessible && slot.open()) {
            seat(noted);
        }
    }

    private void seat(Booking booking) {
        Integer better = seats.takeAccessible(booking.slotId(), booking.seatNumber());
        if (better == null) {
            return;
        }
        Booking moved = booking.move(booking.slotId(), better);
        bookings.update(moved);
        offers.giveBack(booking.slotId(), booking.seatNumber());
        events.moved(moved, booking.slotId(), MoveReason.OWN_WISH, clock.instant());
        metrics.moved(1);
    }
}
