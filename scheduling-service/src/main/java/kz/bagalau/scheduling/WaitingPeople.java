package kz.bagalau.scheduling;

import java.util.UUID;

/** People who wait for seats, for whoever makes the schedule. */
public interface WaitingPeople {
    /** Seats may have come for sale in this transaction: they are offered to those who wait before anyone else sees them. */
    void offerNewSeats();

    /** The campaign is over: nobody waits any more. */
    void campaignClosed(UUID campaignId);
}
