package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.waiting.Queue;
import kz.bagalau.scheduling.waiting.Wait;
import kz.bagalau.scheduling.waiting.WaitState;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Waits for seats: join, look, leave. */
@Service
public class WaitingService {
    private final WaitingList waiting;
    private final FreeSeats free;
    private final BookingRepository bookings;
    private final BookingService holds;
    private final CampaignService campaigns;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WaitingService(
            WaitingList waiting,
            FreeSeats free,
            BookingRepository bookings,
            BookingService holds,
            CampaignService campaigns,
            TransactionTemplate transaction,
            Clock clock) {
        this.waiting = waiting;
        this.free = free;
        this.bookings = bookings;
        this.holds = holds;
        this.campaigns = campaigns;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Puts the person at the end of a queue; once more for the same changes nothing, for another is its end. */
    public WaitOutcome join(UUID personId, String centre, String language, boolean accessible) {
        // An overdue hold of the person ends in a transaction of its own: here no slot is locked.
        holds.currentHold(personId);
        return Objects.requireNonNull(transaction.execute(status -> decide(personId, centre, language, accessible)));
    }

    private WaitOutcome decide(UUID personId, String centre, String language, boolean accessible) {
        bookings.lockPerson(personId);
        Optional<Campaign> campaign = campaigns.open().filter(open -> open.takesApplications(clock.instant()));
        if (campaign.isEmpty()) {
            return new WaitOutcome.Refused(WaitRefusal.CAMPAIGN_CLOSED);
        }
        Queue queue = new Queue(campaign.get().id(), centre, language);
        Optional<Wait> own = waiting.active(personId, queue.campaignId());
        if (own.isPresent() && own.get().isFor(queue, accessible)) {
            return new WaitOutcome.Waiting(own.get());
        }
        waiting.startJoining(queue);
        WaitRefusal refusal = refusal(personId, queue, accessible, own.orElse(null));
        if (refusal != null) {
            return new WaitOutcome.Refused(refusal);
        }
        own.ifPresentOrElse(
                wait -> waiting.move(wait, queue, accessible), () -> waiting.join(personId, queue, accessible));
        return new WaitOutcome.Waiting(
                waiting.active(personId, queue.campaignId()).orElseThrow());
    }

    private @Nullable WaitRefusal refusal(UUID personId, Queue queue, boolean accessible, @Nullable Wait own) {
        if (own != null && own.state() == WaitState.OFFERED) {
            return WaitRefusal.OFFER_OPEN;
        }
        Instant now = clock.instant();
        Optional<Booking> seat = bookings.findActive(personId, queue.campaignId());
        if (seat.isPresent()) {
            return seat.get().status() == BookingStatus.RESERVED ? WaitRefusal.ALREADY_RESERVED : WaitRefusal.SEAT_HELD;
        }
        FreeSeats.Places places = free.places(queue, accessible, now);
        if (places == null) {
            return WaitRefusal.CENTRE_UNKNOWN;
        }
        if (places.slots() == 0) {
            return places.closed() ? WaitRefusal.CENTRE_CLOSED : WaitRefusal.CENTRE_WITHOUT_SLOTS;
        }
        if (accessible && places.accessible() == 0) {
            return WaitRefusal.NO_ACCESSIBLE_SEATS;
        }
        return places.free() > 0 ? WaitRefusal.SEATS_FREE : null;
    }

    /** The person's wait in the open campaign, or the last that ended without the person's doing while nothing came after it. */
    public Optional<PlaceInQueue> current(UUID personId) {
        // An overdue offer ends by being looked at.
        holds.currentHold(personId);
        return Objects.requireNonNull(transaction.execute(status -> campaigns
                .open()
                .flatMap(campaign -> waiting.last(personId, campaign.id()))
                .flatMap(this::place)));
    }

    private Optional<PlaceInQueue> place(Wait wait) {
        return switch (wait.state()) {
            case WAITING -> Optional.of(new PlaceInQueue(wait, waiting.before(wait), null));
            case OFFERED ->
                bookings.findActive(wait.personId(), wait.queue().campaignId())
                        .map(offer -> new PlaceInQueue(wait, null, offer));
            case EXPIRED, CENTRE_CLOSED -> Optional.of(new PlaceInQueue(wait, null, null));
            case TAKEN, SEATED, LEFT, DECLINED, CLOSED -> Optional.empty();
        };
    }

    /** Takes the person off the list, or gives the offered seat up; again is no mistake. */
    @Transactional
    public void leave(UUID personId) {
        bookings.lockPerson(personId);
        if (active(personId).map(wait -> !waiting.leave(wait)).orElse(false)) {
            active(personId).map(Wait::offerId).ifPresent(offer -> holds.release(personId, offer));
        }
    }

    private Optional<Wait> active(UUID personId) {
        return campaigns.open().flatMap(campaign -> waiting.active(personId, campaign.id()));
    }

    /** Forgets a person whose account is erased; an offered seat goes to the next one. */
    @Transactional
    public void forget(UUID personId) {
        leave(personId);
        waiting.forget(personId);
    }
}
