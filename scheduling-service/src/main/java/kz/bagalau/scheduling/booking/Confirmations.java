package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.booking.UnconfirmedBookings.Unconfirmed;
import kz.bagalau.scheduling.booking.messaging.ReservationEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scheduling's half of the reconciliation (architecture 5): a reservation is confirmed by the acceptance of its application, or the
 * application is told of its seat again. That is safe: the first answer decides there, and a seat for an application that
 * was refused meanwhile is given back.
 */
@Service
public class Confirmations {
    private final UnconfirmedBookings bookings;
    private final ReservationEvents events;
    private final ConfirmationProperties settings;
    private final Clock clock;

    Confirmations(
            UnconfirmedBookings bookings, ReservationEvents events, ConfirmationProperties settings, Clock clock) {
        this.bookings = bookings;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** The application knows its seat; once more, or when it has given the seat up meanwhile, changes nothing. */
    @Transactional
    public void confirm(UUID applicationId) {
        bookings.confirm(applicationId, clock.instant());
    }

    /** How many say nothing for longer than they should. */
    @Transactional(readOnly = true)
    long countUnconfirmed() {
        Instant now = clock.instant();
        return bookings.count(now.minus(settings.after()), now);
    }

    /**
     * Tells those whose turn it is of their seat; several instances tell different ones.
     *
     * @return how many
     */
    @Transactional
    int tellAgain() {
        Instant now = clock.instant();
        List<Unconfirmed> due =
                bookings.takeDue(now.minus(settings.after()), now, settings.longestPause(), settings.batch());
        due.forEach(each -> events.reserved(each.booking(), each.reservedAt()));
        return due.size();
    }
}
