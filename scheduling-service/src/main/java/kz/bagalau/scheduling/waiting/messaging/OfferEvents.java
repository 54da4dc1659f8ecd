package kz.bagalau.scheduling.waiting.messaging;

import java.time.Instant;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.scheduling.waiting.Offer;
import kz.bagalau.scheduling.waiting.Wait;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells others of offers, under the id of the hold, so that what becomes of it can not overtake them; and of waits that end. */
@Component
public class OfferEvents {
    private static final String EXPIRED = "expired";
    private static final String SLOT_CANCELLED = "slot-cancelled";
    private static final String CENTRE_CLOSED = "centre-closed";
    /** Nothing else is told under the id of a wait. */
    private static final long ONLY_VERSION = 1;

    private final EventPublisher publisher;
    private final SlotDirectory slots;

    OfferEvents(EventPublisher publisher, SlotDirectory slots) {
        this.publisher = publisher;
        this.slots = slots;
    }

    /** Somebody may have a seat. */
    public void offered(Offer offer, Instant at) {
        SlotDetails slot = slots.recentDetails(offer.slotId());
        publisher.publish(
                new SeatOfferedV1(
                        offer.holdId(),
                        offer.waiter().id(),
                        offer.waiter().personId(),
                        offer.waiter().queue().campaignId(),
                        slot.language(),
                        slot.id(),
                        slot.regionCode(),
                        slot.regionName().toEvent(),
                        slot.centreCode(),
                        slot.centreName().toEvent(),
                        slot.address().toEvent(),
                        slot.room(),
                        offer.seatNumber(),
                        slot.startsAt(),
                        offer.until(),
                        at),
                offer.version());
    }

    /** Nobody answered in time; the person does not wait any more. */
    public void expired(Offer offer, Instant at) {
        ended(offer, EXPIRED, at);
    }

    /** The slot will not take place; the person waits on. */
    public void withdrawn(Offer offer, Instant at) {
        ended(offer, SLOT_CANCELLED, at);
    }

    /** The centre is closed; the person does not wait any more. */
    public void centreClosed(Wait wait, LocalizedText centreName, Instant at) {
        publisher.publish(
                new WaitEndedV1(
                        wait.id(),
                        wait.personId(),
                        wait.queue().campaignId(),
                        wait.queue().centre(),
                        centreName,
                        wait.queue().language(),
                        CENTRE_CLOSED,
                        at),
                ONLY_VERSION);
    }

    private void ended(Offer offer, String reason, Instant at) {
        SlotDetails slot = slots.recentDetails(offer.slotId());
        publisher.publish(
                new SeatOfferEndedV1(
                        offer.holdId(),
                        offer.waiter().id(),
                        offer.waiter().personId(),
                        offer.waiter().queue().campaignId(),
                        slot.id(),
                        slot.centreCode(),
                        slot.centreName().toEvent(),
                        slot.startsAt(),
                        reason,
                        at),
                offer.version());
    }
}
