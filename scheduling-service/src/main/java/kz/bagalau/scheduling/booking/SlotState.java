package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.scheduling.campaign.TimeWindow;

/**
 * What decides whether a slot still takes people.
 *
 * @param remaining free seats
 * @param open false once the roster is closed
 * @param closesAt end of intake for the slot
 * @param intake the campaign's window, empty of meaning unless {@code campaignOpen}
 */
record SlotState(
        UUID id,
        UUID campaignId,
        String language,
        int remaining,
        boolean open,
        Instant closesAt,
        boolean campaignOpen,
        TimeWindow intake) {
    /** Whether the campaign took applications at the instant. */
    boolean campaignTakes(Instant instant) {
        return campaignOpen && intake.contains(instant);
    }

    /** Whether the slot took people at the instant and its roster is still open. */
    boolean takes(Instant instant) {
        return open && instant.isBefore(closesAt);
    }

    /** A hold ends no later than intake does. */
    Instant endOfHold(Instant wanted) {
        return Stream.of(wanted, closesAt, intake.to())
                .min(Comparator.naturalOrder())
                .orElse(wanted);
    }
}
