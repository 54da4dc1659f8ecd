package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.ScheduleLock;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.Closing;
import kz.bagalau.scheduling.duty.DutyRoster;
import kz.bagalau.scheduling.waiting.WaitingList;
import kz.bagalau.starter.time.Almaty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes centres (S0, S1). First no slot can be put up for sale there any more, then those that there are get cancelled one by
 * one, and last those who wait in vain are told. Whatever was interrupted goes on when the same order comes again.
 */
@Service
public class CentreClosing {
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final CentreCatalogue centres;
    private final SlotCancelling cancelling;
    private final DutyRoster duties;
    private final WaitingList waiting;
    private final ScheduleLock schedule;
    private final TransactionTemplate transaction;

    CentreClosing(
            CentreCatalogue centres,
            SlotCancelling cancelling,
            DutyRoster duties,
            WaitingList waiting,
            ScheduleLock schedule,
            TransactionTemplate transaction) {
        this.centres = centres;
        this.cancelling = cancelling;
        this.duties = duties;
        this.waiting = waiting;
        this.schedule = schedule;
        this.transaction = transaction;
    }

    /** What would become of the people, as things stand now; nothing is changed. */
    public List<CancelledSlot> preview(String centre, LocalDate from) {
        return cancelling.preview(slotsOf(centre, from));
    }

    /** Closes the centre and cancels its slots from the day on. A slot that would cost more seats than accepted stays. */
    public ClosingOutcome close(CloseCentre order) {
        int left = preview(order.centre(), order.from()).stream()
                .mapToInt(CancelledSlot::left)
                .sum();
        if (left > order.losses()) {
            return new ClosingOutcome.TooFewSeats();
        }
        if (!isClosedBy(order)) {
            return new ClosingOutcome.ClosedAlready();
        }
        List<CancelledSlot> cancelled = cancelling.cancel(
                new CancelSlots(slotsOf(order.centre(), order.from()), order.reason(), order.losses(), order.by()));
        transaction.executeWithoutResult(status -> waiting.closeCentre(
                order.centre(), centres.place(order.centre()).name()));
        return new ClosingOutcome.Done(cancelled);
    }

    /** What is published before this is seen afterwards; what comes later is refused. */
    private boolean isClosedBy(CloseCentre order) {
        Instant from = Almaty.startOf(order.from());
        return Objects.requireNonNull(transaction.execute(status -> {
            schedule.take();
            Optional<Instant> closed = centres.lockClosedFrom(order.centre());
            if (closed.isEmpty()) {
                centres.close(order.centre(), new Closing(from, order.reason(), order.by()));
                duties.endInCentre(order.centre(), from);
            }
            return closed.isEmpty() || closed.get().equals(from);
        }));
    }

    private List<UUID> slotsOf(String centre, LocalDate from) {
        return cancelling.slotsOf(centre, null, Almaty.startOf(from), Almaty.startOf(LATEST));
    }

    /** Slots may be planned there again; those that were cancelled stay so. Again is no mistake. */
    public void reopen(String centre) {
        transaction.executeWithoutResult(status -> {
            schedule.take();
            centres.reopen(centre);
        });
    }
}
