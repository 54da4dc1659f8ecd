package kz.bagalau.testing.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer as it is stored.
 *
 * @param revision grows by one with each save
 * @param response JSON by response identifier, null for none
 * @param flagged whether the candidate wants to come back to the question
 */
public record SavedAnswer(
        int number, long revision, @Nullable JsonNode response, boolean flagged, Instant savedAt) {}
