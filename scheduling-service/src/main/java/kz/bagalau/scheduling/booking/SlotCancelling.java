package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.scheduling.booking.messaging.ReservationEvents;
import kz.bagalau.scheduling.duty.DutyRoster;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cancels slots and moves their people to other seats of the region (S0, S1): in the own centre if there are any, and as near in
 * time as there are. Accessible seats go to those who need one first, wherever they are; else who booked first is served first.
 * One transaction for each slot, so that a centre can be closed in the middle of a rush.
 */
@Service
public class SlotCancelling {
    private static final int TRIES = 5;

    private final SlotCancellations cancellations;
    private final OtherSeats others;
    private final BookingRepository bookings;
    private final SlotSeats seats;
    private final WaitingList waiting;
    private final DutyRoster duties;
    private final ReservationEvents events;
    private final BookingMetrics metrics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlotCancelling(
            SlotCancellations cancellations,
            OtherSeats others,
            BookingRepository bookings,
            SlotSeats seats,
            WaitingList waiting,
            DutyRoster duties,
            ReservationEvents events,
            BookingMetrics metrics,
            TransactionTemplate transaction,
            Clock clock) {
        this.cancellations = cancellations;
        this.others = others;
        this.bookings = bookings;
        this.seats = seats;
        this.waiting = waiting;
        this.duties = duties;
        this.events = events;
        this.metrics = metrics;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The slots of a centre in a time that have not begun and are not cancelled.
     *
     * @param room null for all of its rooms
     */
    public List<UUID> slotsOf(String centre, @Nullable String room, Instant from, Instant to) {
        return cancellations.openOfCentre(centre, room, from, to, clock.instant());
    }

    /**
     * What would become of the people, as things stand now; nothing is changed. Slots that can't be cancelled are left out. Who
     * needs an accessible seat may get it further away than it says.
     */
    public List<CancelledSlot> preview(List<UUID> slotIds) {
        Instant now = clock.instant();
        Map<UUID, Integer> given = new HashMap<>();
        List<CancelledSlot> slots = new ArrayList<>();
        for (UUID slotId : cancellations.open(slotIds, now)) {
            int people = bookings.countReserved(slotId);
            Map<UUID, Integer> elsewhere = new LinkedHashMap<>();
            int waiting = people;
            List<OtherSeats.Candidate> candidates = people == 0 ? List.of() : others.candidates(slotId, slotIds, now);
            for (OtherSeats.Candidate other : candidates) {
                int seats = Math.min(waiting, other.remaining() - given.getOrDefault(other.slotId(), 0));
                if (seats > 0) {
                    given.merge(other.slotId(), seats, Integer::sum);
                    elsewhere.put(other.slotId(), seats);
                    waiting -= seats;
                }
            }
            slots.add(new CancelledSlot(slotId, people, elsewhere));
        }
        return slots;
    }

    /**
     * Cancels the slots one after the other.
     *
     * @return what was cancelled; missing is what had been before, has begun, or would have cost somebody a seat
     */
    public List<CancelledSlot> cancel(CancelSlots order) {
        List<CancelledSlot> cancelled = new ArrayList<>();
        int losses = order.losses();
        for (UUID slotId : cancellations.open(order.slotIds(), clock.instant())) {
            Optional<CancelledSlot> slot = again(slotId, order, losses);
            if (slot.isPresent()) {
                metrics.moved(slot.get().moved());
                losses -= slot.get().left();
                cancelled.add(slot.get());
            }
        }
        return cancelled;
    }

    private Optional<CancelledSlot> again(UUID slotId, CancelSlots order, int losses) {
        for (int tries = 1; ; tries++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    Optional<CancelledSlot> slot = cancel(slotId, order);
                    if (slot.isPresent() && slot.get().left() > losses) {
                        status.setRollbackOnly();
                        return Optional.<CancelledSlot>empty();
                    }
                    return slot;
                }));
            } catch (ConcurrencyFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Optional<CancelledSlot> cancel(UUID slotId, CancelSlots order) {
        Instant now = clock.instant();
        List<UUID> targets = others.slotsFor(
                bookings.countReserved(slotId), bookings.countAccessible(slotId), slotId, order.slotIds(), now);
        List<UUID> all = new ArrayList<>(targets);
        all.add(slotId);
        seats.lock(all);
        if (!cancellations.mark(slotId)) {
            return Optional.empty();
        }
        duties.end(slotId);
        List<Booking> active = bookings.lockActive(slotId);
        seats.giveBack(slotId, active.stream().map(Booking::seatNumber).toArray(Integer[]::new));
        List<Booking> reservations = new ArrayList<>();
        for (Booking booking : active) {
            if (booking.status() == BookingStatus.HELD) {
                bookings.update(booking.release());
                if (booking.offered()) {
                    waiting.withdrawn(booking.id());
                }
            } else {
                reservations.add(booking);
            }
        }
        all.addAll(order.slotIds());
        CancelledSlot slot =
                new CancelledSlot(slotId, reservations.size(), move(slotId, reservations, targets, all, now));
        cancellations.write(slot, order, now);
        return Optional.of(slot);
    }

    private Map<UUID, Integer> move(
            UUID slotId, List<Booking> reservations, List<UUID> targets, List<UUID> known, Instant now) {
        Map<UUID, Integer> elsewhere = new LinkedHashMap<>();
        List<Booking> needing =
                reservations.stream().filter(Booking::accessible).toList();
        List<Booking> without = seat(needing, targets, seats::takeAccessible, elsewhere, now);
        List<Booking> anywhere = reservations.stream()
                .filter(reservation -> !reservation.accessible() || without.contains(reservation))
                .toList();
        lose(slotId, seat(anywhere, targets, seats::takeFirst, elsewhere, now), known, now);
        return elsewhere;
    }

    /**
     * Gives people seats of the slots, one slot after the other.
     *
     * @return for whom there was none
     */
    private List<Booking> seat(
            List<Booking> people,
            List<UUID> targets,
            Function<UUID, @Nullable Integer> take,
            Map<UUID, Integer> elsewhere,
            Instant now) {
        Iterator<UUID> rest = targets.iterator();
        UUID target = rest.hasNext() ? rest.next() : null;
        List<Booking> without = new ArrayList<>();
        for (Booking reservation : people) {
            Integer seat = target == null ? null : take.apply(target);
            while (seat == null && rest.hasNext()) {
                target = rest.next();
                seat = take.apply(target);
            }
            if (seat == null || target == null) {
                without.add(reservation);
            } else {
                Booking moved = reservation.move(target, seat);
                bookings.update(moved);
                events.moved(moved, reservation.slotId(), MoveReason.SLOT_CANCELLED, now);
                elsewhere.merge(target, 1, Integer::sum);
            }
        }
        return without;
    }

    /** Nobody loses the seat because others were quicker while we looked: then we look again. */
    private void lose(UUID slotId, List<Booking> reservations, List<UUID> known, Instant now) {
        if (!reservations.isEmpty() && !others.candidates(slotId, known, now).isEmpty()) {
            throw new PessimisticLockingFailureException("There are other seats by now");
        }
        for (Booking reservation : reservations) {
            Booking released = reservation.release();
            bookings.update(released);
            events.cancelled(released, now);
        }
    }
}
