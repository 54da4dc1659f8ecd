package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * An application that wants its hold to become a reservation.
 *
 * @param language of the test; the slot must be of the same
 * @param accessibleSeat whether the person needs one: disability of sight (S0)
 */
public record SubmittedApplication(
        UUID id,
        UUID personId,
        UUID campaignId,
        UUID holdId,
        String language,
        boolean accessibleSeat,
        Instant submittedAt) {}
