package kz.bagalau.scheduling.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.waiting.messaging.OfferEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for which seats, in which order. It makes no holds: whoever frees seats asks it who is next, holds the seats and
 * tells it so, all in the transaction in which they were freed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingList {
    private final WaitRepository waits;
    private final OfferEvents events;
    private final WaitingMetrics metrics;
    private final WaitingProperties settings;
    private final Clock clock;

    WaitingList(
            WaitRepository waits, OfferEvents events, WaitingMetrics metrics, WaitingProperties settings, Clock clock) {
        this.waits = waits;
        this.events = events;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    /** Offers of the queue follow each other. */
    public void startOffering(Queue queue) {
        waits.lockOffering(queue);
    }

    /** The first of the queue who need an accessible seat, or who don't. */
    public List<Wait> first(Queue queue, boolean accessible, int limit) {
        return limit == 0 ? List.of() : waits.lockFirst(queue, accessible, limit);
    }

    /** Until when a seat is offered that is free from then on. */
    public Instant offerEnd(Instant since) {
        return OfferTime.end(since, settings);
    }

    /** The time that an offer must have at least. */
    public Duration shortestOffer() {
        return settings.shortestOffer();
    }

    /** Seats are held for people who wait. */
    public void offered(List<Offer> offers) {
        if (offers.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        waits.offer(offers, now);
        offers.forEach(offer -> events.offered(offer, now));
        metrics.offered(offers.size());
    }

    /** People who have a seat already: nobody offers them another. */
    public void seated(Collection<Wait> people) {
        if (people.isEmpty()) {
            return;
        }
        waits.end(people.stream().map(Wait::id).toList(), WaitState.SEATED, clock.instant());
    }

    /** Offers whose time is over; their people leave the list and are told. */
    public void expired(Collection<UUID> holdIds) {
        Instant now = clock.instant();
        List<Offer> ended = waits.endOffers(holdIds, WaitState.EXPIRED, now);
        ended.forEach(offer -> events.expired(offer, now));
        metrics.ended(WaitState.EXPIRED, ended.size());
    }

    /** An offer ended by what its person did. */
    public void answered(UUID holdId, WaitState state) {
        metrics.ended(
                state, waits.endOffers(List.of(holdId), state, clock.instant()).size());
    }

    /**
     * The slot of an offer will not take place: the person waits on at the old place, or no more where the centre is closed and
     * has no slot before. One of both is told.
     */
    public void withdrawn(UUID holdId) {
        Instant now = clock.instant();
        List<WaitRepository.VainWait> inVain = waits.endOfferInVain(holdId, now);
        inVain.forEach(vain -> events.centreClosed(vain.waiter(), vain.centre().toEvent(), now));
        if (inVain.isEmpty()) {
            waits.putBack(holdId, now).forEach(offer -> events.withdrawn(offer, now));
        }
    }

    /** Who waits in the campaign, or has an offer; who has taken a seat otherwise does not wait any more. */
    public Optional<Wait> active(UUID personId, UUID campaignId) {
        waits.endSeated(personId, clock.instant());
        return waits.findActive(personId, campaignId);
    }

    /** The person's last wait in the campaign, over or not. */
    public Optional<Wait> last(UUID personId, UUID campaignId) {
        waits.endSeated(personId, clock.instant());
        return waits.findLast(personId, campaignId);
    }

    /** How many are before somebody who waits. */
    public int before(Wait wait) {
        return waits.countBefore(wait);
    }

    /** Waits until no seat of the queue is being freed, and keeps the next one from it. */
    public void startJoining(Queue queue) {
        waits.lockJoining(queue);
    }

    /** Puts somebody at the end of a queue. */
    public void join(UUID personId, Queue queue, boolean accessible) {
        waits.insert(UUID.randomUUID(), personId, queue, accessible, clock.instant());
        metrics.joined();
    }

    /** Puts somebody who waits at the end of another queue. */
    public void move(Wait wait, Queue queue, boolean accessible) {
        waits.move(wait.id(), queue, accessible, clock.instant());
    }

    /** Takes somebody off the list; false for who does not wait any more, but has an offer. */
    public boolean leave(Wait wait) {
        return waits.end(List.of(wait.id()), WaitState.LEFT, clock.instant()) == 1;
    }

    /** The campaign is over: nobody waits. */
    public void close(UUID campaignId) {
        waits.close(campaignId, clock.instant());
    }

    /** A centre is closed: nobody waits where nothing can be booked any more. Whoever is joining is waited for. */
    public void closeCentre(String centre, BilingualText name) {
        Instant now = clock.instant();
        for (Queue queue : waits.queuesOf(centre)) {
            waits.lockJoining(queue);
            waits.endInVain(queue, now).forEach(wait -> events.centreClosed(wait, name.toEvent(), now));
        }
    }

    /** Forgets a person whose account is erased. */
    public void forget(UUID personId) {
        waits.delete(personId);
    }

    /** Ends the waits of all who have taken a seat by themselves. */
    public void endSeated() {
        waits.endSeated(null, clock.instant());
    }
}
