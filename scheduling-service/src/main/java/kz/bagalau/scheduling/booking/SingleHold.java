package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.scheduling.campaign.CampaignProperties;
import kz.bagalau.scheduling.waiting.WaitState;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One person's wish with everything that a batch leaves aside: the same key again, an own hold that is replaced (the new seat
 * is sure before the old one is given up), overdue holds, and whatever another request of the person does meanwhile.
 */
@Component
class SingleHold {
    private static final int TRIES = 5;

    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final WaitingList waiting;
    private final SeatSale sale;
    private final HoldExpiry expiry;
    private final TransactionTemplate transaction;
    private final CampaignProperties settings;
    private final Clock clock;

    SingleHold(
            BookingRepository bookings,
            SlotSeats seats,
            SeatOffers offers,
            WaitingList waiting,
            HoldExpiry expiry,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            CampaignProperties settings,
            Clock clock) {
        this.bookings = bookings;
        this.seats = seats;
        this.offers = offers;
        this.waiting = waiting;
        this.sale = new SeatSale(jdbc);
        this.expiry = expiry;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Decides the wish; a lost race is run again. */
    HoldOutcome hold(HoldWish wish) {
        for (int tries = 1; ; tries++) {
            try {
                HoldOutcome outcome = transaction.execute(status -> decide(wish));
                if (outcome != null) {
                    return outcome;
                }
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private HoldOutcome decide(HoldWish wish) {
        bookings.lockPerson(wish.personId());
        Optional<Booking> same = bookings.findByKey(wish.personId(), wish.idempotencyKey());
        if (same.isPresent()) {
            return again(same.get(), wish);
        }
        Optional<SlotState> wanted = seats.peek(wish.slotId());
        if (wanted.isEmpty()) {
            return new HoldOutcome.Refused(RefusalReason.SLOT_UNKNOWN);
        }
        Optional<Booking> active =
                bookings.findActive(wish.personId(), wanted.get().campaignId());
        expiry.lockAndExpire(Stream.concat(Stream.of(wish.slotId()), active.map(Booking::slotId).stream())
                .distinct()
                .toList());
        SlotState slot = seats.lock(wish.slotId());
        return active.map(booking -> bookings.lock(booking.id()))
                .filter(booking -> booking.status().isActive())
                .map(own -> replace(own, slot, wish))
                .orElseGet(() -> sell(slot, wish));
    }

    private HoldOutcome again(Booking earlier, HoldWish wish) {
        if (!earlier.slotId().equals(wish.slotId())) {
            return new HoldOutcome.Refused(RefusalReason.IDEMPOTENCY_CONFLICT);
        }
        if (earlier.isOverdue(clock.instant())) {
            expiry.lockAndExpire(List.of(earlier.slotId()));
        }
        return new HoldOutcome.Held(bookings.lock(earlier.id()));
    }

    private HoldOutcome replace(Booking own, SlotState slot, HoldWish wish) {
        if (own.status() == BookingStatus.RESERVED) {
            return new HoldOutcome.Refused(RefusalReason.ALREADY_RESERVED);
        }
        if (own.slotId().equals(slot.id())) {
            return handOver(own, slot, wish);
        }
        RefusalReason refusal = HoldPolicy.refusal(slot, clock.instant());
        if (refusal != null) {
            return new HoldOutcome.Refused(refusal);
        }
        release(own);
        offers.giveBack(own.slotId(), own.seatNumber());
        return sell(slot, wish);
    }

    /** The same slot again: the person keeps the seat, the time begins anew; that of an offer is not cut short. */
    private HoldOutcome handOver(Booking own, SlotState slot, HoldWish wish) {
        Instant now = clock.instant();
        RefusalReason closed = HoldPolicy.closed(slot, now);
        if (closed != null) {
            return new HoldOutcome.Refused(closed);
        }
        release(own);
        Instant end = slot.endOfHold(now.plus(settings.holdTime()));
        bookings.insert(
                own.renew(
                        wish.bookingId(), now, own.offered() && own.expiresAt().isAfter(end) ? own.expiresAt() : end),
                wish.idempotencyKey());
        return new HoldOutcome.Held(bookings.lock(wish.bookingId()));
    }

    /** Whoever was offered the seat has answered by choosing. */
    private void release(Booking own) {
        bookings.update(own.release());
        if (own.offered()) {
            waiting.answered(own.id(), WaitState.SEATED);
        }
    }

    private HoldOutcome sell(SlotState slot, HoldWish wish) {
        Instant now = clock.instant();
        RefusalReason refusal = HoldPolicy.refusal(slot, now);
        if (refusal != null) {
            return new HoldOutcome.Refused(refusal);
        }
        SeatSale.Answer answer =
                sale.sell(List.of(wish), now, now.plus(settings.holdTime())).get(wish.bookingId());
        return switch (answer) {
            case SeatSale.Answer.Sold sold -> new HoldOutcome.Held(sold.booking());
            case SeatSale.Answer.Unsold unsold ->
                throw new ConcurrencyFailureException("The person was sold another seat meanwhile");
            case null -> throw new IllegalStateException("The sale gave no answer");
        };
    }
}
