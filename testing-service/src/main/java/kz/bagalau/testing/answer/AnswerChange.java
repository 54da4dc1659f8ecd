package kz.bagalau.testing.answer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a candidate's page wants to save.
 *
 * @param revision the one that the page has, 0 when the question has no answer yet
 */
public record AnswerChange(
        UUID sittingId, int number, long revision, @Nullable JsonNode response, boolean flagged) {}
