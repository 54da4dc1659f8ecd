package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.WaitingPeople;
import kz.bagalau.scheduling.waiting.Offer;
import kz.bagalau.scheduling.waiting.Wait;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers free seats to those who wait, in the transaction and under the slot's lock that freed them: a seat for which somebody
 * waits is never for sale, so a sale need not know of the waiting list. Whoever frees a seat calls this.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatOffers implements WaitingPeople {
    /** Holds that are offered have told an event; others begin at 0. */
    static final long FIRST_VERSION = 1;

    private final FreeSeats free;
    private final SlotSeats seats;
    private final WaitingList waiting;
    private final Clock clock;

    SeatOffers(FreeSeats free, SlotSeats seats, WaitingList waiting, Clock clock) {
        this.free = free;
        this.seats = seats;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Gives a seat of a locked slot back: to whoever waits for it, else for sale. */
    void giveBack(UUID slotId, int seat) {
        seats.giveBack(slotId, seat);
        offer(List.of(slotId));
    }

    /**
     * Offers what is free in locked slots.
     *
     * @return how many offers were made
     */
    int offer(Collection<UUID> lockedSlots) {
        if (lockedSlots.isEmpty()) {
            return 0;
        }
        free.keepQueuesClosed(lockedSlots);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<FreeSlot> wanted = free.wanted(lockedSlots, now, now.plus(waiting.shortestOffer()));
        wanted.stream().map(FreeSlot::queue).distinct().sorted().forEach(waiting::startOffering);
        return wanted.stream().mapToInt(slot -> offer(slot, now)).sum();
    }

    /** Who has got a seat elsewhere in this moment is passed over, and the next one is asked. */
    private int offer(FreeSlot slot, Instant now) {
        Instant wished = waiting.offerEnd(now);
        Instant until = wished.isBefore(slot.end()) ? wished : slot.end();
        List<Integer> left = new ArrayList<>(slot.seats());
        for (List<Offer> next = match(slot, left, until); !next.isEmpty(); next = match(slot, left, until)) {
            Set<UUID> held = free.hold(slot, next, now, until);
            List<Offer> made =
                    next.stream().filter(offer -> held.contains(offer.holdId())).toList();
            waiting.offered(made);
            waiting.seated(next.stream()
                    .filter(offer -> !held.contains(offer.holdId()))
                    .map(Offer::waiter)
                    .toList());
            made.forEach(offer -> left.remove((Integer) offer.seatNumber()));
        }
        if (left.size() < slot.seats().size()) {
            free.leave(slot.id(), left);
        }
        return slot.seats().size() - left.size();
    }

    /** Accessible seats go to those who need one first, then to anyone, as in a sale. */
    private List<Offer> match(FreeSlot slot, List<Integer> left, Instant until) {
        List<Integer> accessible =
                left.stream().filter(slot.accessible()::contains).toList();
        List<Offer> offers = new ArrayList<>();
        Iterator<Integer> forNeed = accessible.iterator();
        waiting.first(slot.queue(), true, accessible.size())
                .forEach(wait -> offers.add(offer(wait, slot, forNeed.next(), until)));
        List<Integer> taken = offers.stream().map(Offer::seatNumber).toList();
        List<Integer> others =
                left.stream().filter(seat -> !taken.contains(seat)).toList();
        Iterator<Integer> forOthers = others.iterator();
        waiting.first(slot.queue(), false, others.size())
                .forEach(wait -> offers.add(offer(wait, slot, forOthers.next(), until)));
        return offers;
    }

    private static Offer offer(Wait wait, FreeSlot slot, int seat, Instant until) {
        return new Offer(wait, UUID.randomUUID(), FIRST_VERSION, slot.id(), seat, until);
    }

    @Override
    public void offerNewSeats() {
        offerAll();
    }

    /** Offers whatever is free and wanted anywhere; slots that others work on just now are left to them. */
    int offerAll() {
        return offer(free.lockWanted(clock.instant()));
    }

    @Override
    public void campaignClosed(UUID campaignId) {
        waiting.close(campaignId);
    }
}
