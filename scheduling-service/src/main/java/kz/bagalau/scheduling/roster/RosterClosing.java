package kz.bagalau.scheduling.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.booking.HoldExpiry;
import kz.bagalau.scheduling.roster.messaging.RosterEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes the roster of each slot at the campaign's edit deadline before its start, so that forms are built ahead; any number
 * of instances may run it. With the roster ends the slot's intake: what is still held expires, late applications are refused.
 */
@Component
class RosterClosing {
    private static final Logger log = LoggerFactory.getLogger(RosterClosing.class);

    private final RosterRepository rosters;
    private final HoldExpiry expiry;
    private final RosterEvents events;
    private final TransactionTemplate transaction;
    private final RosterProperties settings;
    private final Clock clock;

    RosterClosing(
            RosterRepository rosters,
            HoldExpiry expiry,
            RosterEvents events,
            TransactionTemplate transaction,
            RosterProperties settings,
            Clock clock) {
        this.rosters = rosters;
        this.expiry = expiry;
        this.events = events;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Closes what is due until nothing is left that can be closed. */
    @Scheduled(fixedDelayString = "${bagalau.scheduling.roster.close-every:2s}")
    void closeDue() {
        Integer closed;
        do {
            closed = transaction.execute(status -> closeBatch());
        } while (closed != null && closed > 0);
    }

    private int closeBatch() {
        Instant now = clock.instant();
        List<UUID> slots = rosters.lockDue(now, settings.batch());
        if (slots.isEmpty()) {
            return 0;
        }
        expiry.lockAndExpire(slots);
        rosters.close(slots).forEach(roster -> events.closed(roster, now));
        log.info("Rosters of {} slots are closed", slots.size());
        return slots.size();
    }
}
