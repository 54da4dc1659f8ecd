package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.waiting.WaitState;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds of seats: take one, look at it, give it up. */
@Service
public class BookingService {
    private final HoldQueue queue;
    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final WaitingList waiting;
    private final HoldExpiry expiry;
    private final CampaignService campaigns;
    private final BookingMetrics metrics;
    private final Clock clock;

    BookingService(
            HoldQueue queue,
            BookingRepository bookings,
            SlotSeats seats,
            SeatOffers offers,
            WaitingList waiting,
            HoldExpiry expiry,
            CampaignService campaigns,
            BookingMetrics metrics,
            Clock clock) {
        this.queue = queue;
        this.bookings = bookings;
        this.seats = seats;
        this.offers = offers;
        this.waiting = waiting;
        this.expiry = expiry;
        this.campaigns = campaigns;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Holds a seat of a slot; an own hold of the campaign is given up for it once the new seat is sure.
     *
     * @param idempotencyKey the same key of the same person gives the same hold
     */
    public HoldOutcome hold(UUID personId, UUID slotId, UUID idempotencyKey) {
        return metrics.count(queue.hold(new HoldWish(personId, slotId, idempotencyKey)));
    }

    /** The person's hold in the open campaign; one whose time is over is ended by looking at it. */
    @Transactional
    public Optional<Booking> currentHold(UUID personId) {
        Optional<Booking> hold = campaigns
                .open()
                .map(Campaign::id)
                .flatMap(campaign -> bookings.findActive(personId, campaign))
                .filter(booking -> booking.status() == BookingStatus.HELD);
        if (hold.isPresent() && hold.get().isOverdue(clock.instant())) {
            expiry.lockAndExpire(List.of(hold.get().slotId()));
            return Optional.empty();
        }
        return hold;
    }

    /** Gives a hold up; one that has ended stays as it is. */
    @Transactional
    public ReleaseOutcome release(UUID personId, UUID holdId) {
        Optional<Booking> own =
                bookings.find(holdId).filter(booking -> booking.personId().equals(personId));
        if (own.isEmpty()) {
            return ReleaseOutcome.UNKNOWN;
        }
        seats.lock(own.get().slotId());
        Booking booking = bookings.lock(holdId);
        if (booking.status() == BookingStatus.HELD) {
            bookings.update(booking.release());
            if (booking.offered()) {
                waiting.answered(holdId, WaitState.DECLINED);
            }
            offers.giveBack(booking.slotId(), booking.seatNumber());
            metrics.released();
        }
        return booking.status() == BookingStatus.RESERVED ? ReleaseOutcome.RESERVED : ReleaseOutcome.RELEASED;
    }
}
