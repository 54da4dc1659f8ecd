package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.campaign.CampaignProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Group commit: people who want seats, of one slot or of many, are served by one statement, each with an outcome of their own.
 * What a batch can't decide is left to {@link SingleHold}, as is a batch that fails as a whole.
 */
@Component
class HoldBatch {
    private static final Logger log = LoggerFactory.getLogger(HoldBatch.class);

    private final SeatSale sale;
    private final SlotSeats seats;
    private final HoldExpiry expiry;
    private final CampaignProperties settings;
    private final Clock clock;

    HoldBatch(BookingDatabase database, SlotSeats seats, HoldExpiry expiry, CampaignProperties settings, Clock clock) {
        this.sale = new SeatSale(database.jdbc());
        this.seats = seats;
        this.expiry = expiry;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Answers whom it can.
     *
     * @return who must be served alone
     */
    List<PendingHold> serve(List<PendingHold> holds) {
        try {
            List<PendingHold> alone = new ArrayList<>();
            List<PendingHold> unsold = sell(onePerPerson(holds, alone), alone);
            if (!unsold.isEmpty()) {
                refuse(unsold, alone);
            }
            return alone;
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            log.debug("A batch of {} is served one by one: {}", holds.size(), e.toString());
            return holds.stream().filter(hold -> !hold.answer().isDone()).toList();
        }
    }

    private static List<PendingHold> onePerPerson(List<PendingHold> holds, List<PendingHold> others) {
        Set<UUID> people = new HashSet<>();
        List<PendingHold> first = new ArrayList<>();
        holds.forEach(hold -> (people.add(hold.wish().personId()) ? first : others).add(hold));
        return first;
    }

    private List<PendingHold> sell(List<PendingHold> holds, List<PendingHold> alone) {
        Instant now = clock.instant();
        Map<UUID, SeatSale.Answer> answers =
                sale.sell(holds.stream().map(PendingHold::wish).toList(), now, now.plus(settings.holdTime()));
        List<PendingHold> unsold = new ArrayList<>();
        for (PendingHold hold : holds) {
            switch (answers.get(hold.wish().bookingId())) {
                case SeatSale.Answer.Sold sold -> hold.answer().complete(new HoldOutcome.Held(sold.booking()));
                case SeatSale.Answer.Unsold no -> (no.eligible() ? unsold : alone).add(hold);
                case null -> alone.add(hold);
            }
        }
        return unsold;
    }

    /** Tells the reason; who would get a seat after all, because overdue holds can be ended, is served alone. */
    private void refuse(List<PendingHold> holds, List<PendingHold> alone) {
        Instant now = clock.instant();
        Set<UUID> slotIds = holds.stream().map(hold -> hold.wish().slotId()).collect(Collectors.toSet());
        Map<UUID, SlotState> slots = seats.peek(slotIds);
        Set<UUID> overdue = expiry.overdue(slotIds);
        for (PendingHold hold : holds) {
            UUID slotId = hold.wish().slotId();
            SlotState slot = slots.get(slotId);
            RefusalReason reason = slot == null ? RefusalReason.SLOT_UNKNOWN : HoldPolicy.refusal(slot, now);
            if (reason == null || reason == RefusalReason.SLOT_FULL && overdue.contains(slotId)) {
                alone.add(hold);
            } else {
                hold.answer().complete(new HoldOutcome.Refused(reason));
            }
        }
    }
}
