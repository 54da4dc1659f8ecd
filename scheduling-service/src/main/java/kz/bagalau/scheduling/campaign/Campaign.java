package kz.bagalau.scheduling.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;

/**
 * A season of the assessment (S1: intake from 6 April, 25 June or 26 September).
 *
 * @param intake when applications are taken
 * @param tests when tests are sat
 * @param editDeadlineHours how long before its slot an application may still be changed; then the roster is closed
 * @param version grows with each publication
 */
public record Campaign(
        UUID id, BilingualText name, TimeWindow intake, TimeWindow tests, int editDeadlineHours, long version) {
    /** Whether applications are taken now. */
    public boolean takesApplications(Instant now) {
        return intake.contains(now);
    }

    /** When intake for a slot of this campaign ends and its roster is closed. */
    public Instant closingOf(Instant slotStart) {
        return slotStart.minus(Duration.ofHours(editDeadlineHours));
    }
}
