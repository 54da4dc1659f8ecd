package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.booking.messaging.ReservationEvents;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a reservation another seat in one step: the person never has two seats, and never none. */
@Service
public class SeatChange {
    private static final int TRIES = 5;

    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final HoldExpiry expiry;
    private final CampaignService campaigns;
    private final ReservationEvents events;
    private final BookingMetrics metrics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatChange(
            BookingRepository bookings,
            SlotSeats seats,
            SeatOffers offers,
            HoldExpiry expiry,
            CampaignService campaigns,
            ReservationEvents events,
            BookingMetrics metrics,
            TransactionTemplate transaction,
            Clock clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.offers = offers;
        this.expiry = expiry;
        this.campaigns = campaigns;
        this.events = events;
        this.metrics = metrics;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The person's reservation in the open campaign. */
    public Optional<Booking> current(UUID personId) {
        return campaigns
                .open()
                .map(Campaign::id)
                .flatMap(campaign -> bookings.findActive(personId, campaign))
                .filter(booking -> booking.status() == BookingStatus.RESERVED);
    }

    /** Moves the person's reservation to a slot; once more is no mistake. A lost race is run again. */
    public SeatChangeOutcome change(UUID personId, UUID slotId) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> decide(personId, slotId)));
            } catch (ConcurrencyFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private SeatChangeOutcome decide(UUID personId, UUID slotId) {
        Optional<Booking> reservation = current(personId);
        if (reservation.isEmpty()) {
            return new SeatChangeOutcome.None();
        }
        UUID left = reservation.get().slotId();
        if (left.equals(slotId)) {
            return new SeatChangeOutcome.Changed(reservation.get());
        }
        if (seats.peek(slotId).isEmpty()) {
            return new SeatChangeOutcome.Refused(RefusalReason.SLOT_UNKNOWN);
        }
        expiry.lockAndExpire(List.of(left, slotId));
        Booking booking = bookings.lockIn(left, reservation.get().id());
        if (booking.status() != BookingStatus.RESERVED) {
            return new SeatChangeOutcome.None();
        }
        Instant now = clock.instant();
        RefusalReason refusal = ChangePolicy.refusal(seats.lock(left), seats.lock(slotId), now);
        return refusal == null
                ? new SeatChangeOutcome.Changed(move(booking, slotId, now))
                : new SeatChangeOutcome.Refused(refusal);
    }

    private Booking move(Booking booking, UUID slotId, Instant now) {
        Integer seat = seats.takeFor(booking.accessible(), slotId);
        if (seat == null) {
            throw new IllegalStateException("Slot " + slotId + " lost a seat under its lock");
        }
        Booking moved = booking.move(slotId, seat);
        bookings.update(moved);
        offers.giveBack(booking.slotId(), booking.seatNumber());
        events.moved(moved, booking.slotId(), MoveReason.OWN_WISH, now);
        metrics.moved(1);
        return moved;
    }
}
