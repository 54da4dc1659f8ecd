package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.booking.ReservationPolicy.Decision;
import kz.bagalau.scheduling.booking.messaging.ReservationEvents;
import kz.bagalau.scheduling.waiting.WaitState;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns holds into reservations for applications, and ends them when applications are withdrawn; right in any order. */
@Service
public class ReservationService {
    private static final Logger log = LoggerFactory.getLogger(ReservationService.class);

    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final WaitingList waiting;
    private final WithdrawnApplications withdrawn;
    private final ReservationEvents events;
    private final BookingMetrics metrics;
    private final Clock clock;

    ReservationService(
            BookingRepository bookings,
            SlotSeats seats,
            SeatOffers offers,
            WaitingList waiting,
            WithdrawnApplications withdrawn,
            ReservationEvents events,
            BookingMetrics metrics,
            Clock clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.offers = offers;
        this.waiting = waiting;
        this.withdrawn = withdrawn;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Reserves the held seat, or another of the slot, or says why not. A withdrawn application gets nothing and hears nothing. */
    @Transactional
    public void reserve(SubmittedApplication application) {
        withdrawn.lock(application.id());
        if (withdrawn.contains(application.id())) {
            return;
        }
        Optional<Booking> named = bookings.find(application.holdId());
        if (named.isEmpty()) {
            log.warn("Application {} names a hold that never was", application.id());
            refuse(application, RefusalReason.SEAT_GONE, 1);
            return;
        }
        SlotState slot = seats.lock(named.get().slotId());
        Booking hold = bookings.lock(application.holdId());
        Booking other = bookings.findActive(application.personId(), hold.campaignId())
                .filter(booking -> !booking.id().equals(hold.id()))
                .orElse(null);
        switch (ReservationPolicy.decide(application, hold, slot, other)) {
            case Decision.Confirm confirm -> confirm(application, hold);
            case Decision.Replace replace ->
                take(application, hold, seats.takeFor(application.accessibleSeat(), hold.slotId()));
            case Decision.Refuse no -> {
                Booking refused = hold.refuse();
                bookings.update(refused);
                refuse(application, no.reason(), refused.version());
            }
            case Decision.Done done -> log.debug("Application {} has its seat already", application.id());
        }
    }

    private void confirm(SubmittedApplication application, Booking hold) {
        Integer better = application.accessibleSeat() ? seats.takeAccessible(hold.slotId(), hold.seatNumber()) : null;
        if (better != null) {
            offers.giveBack(hold.slotId(), hold.seatNumber());
        }
        take(application, hold, better == null ? Integer.valueOf(hold.seatNumber()) : better);
    }

    private void take(SubmittedApplication application, Booking hold, @Nullable Integer seat) {
        if (seat == null) {
            throw new IllegalStateException("Slot " + hold.slotId() + " lost a seat under its lock");
        }
        Booking reserved = hold.reserve(application.id(), seat, application.accessibleSeat());
        bookings.update(reserved);
        if (hold.offered()) {
            waiting.answered(hold.id(), WaitState.TAKEN);
        }
        events.reserved(reserved, clock.instant());
        metrics.reserved();
    }

    private void refuse(SubmittedApplication application, RefusalReason reason, long version) {
        events.refused(application, reason, clock.instant(), version);
        metrics.refused(reason);
    }

    /** Frees the seat of an application, reserved or still held, and remembers that it shall have none. */
    @Transactional
    public void withdraw(UUID applicationId, UUID personId, UUID holdId) {
        withdrawn.lock(applicationId);
        Instant now = clock.instant();
        withdrawn.add(applicationId, now);
        bookings.findReserved(applicationId)
                .or(() -> bookings.find(holdId))
                .filter(booking -> booking.personId().equals(personId))
                .ifPresent(booking -> free(booking, applicationId, now));
    }

    private void free(Booking found, UUID applicationId, Instant now) {
        seats.lock(found.slotId());
        Booking booking = bookings.lockIn(found.slotId(), found.id());
        boolean reserved = booking.status() == BookingStatus.RESERVED && applicationId.equals(booking.applicationId());
        if (!reserved && booking.status() != BookingStatus.HELD) {
            return;
        }
        Booking released = booking.release();
        bookings.update(released);
        if (booking.offered()) {
            waiting.answered(booking.id(), WaitState.DECLINED);
        }
        offers.giveBack(released.slotId(), released.seatNumber());
        metrics.released();
        if (reserved) {
            events.released(released, applicationId, now);
        }
    }
}
