package kz.bagalau.testing.answer.web;

import java.time.Instant;
import kz.bagalau.testing.answer.SavedAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The newer answer that the server has and when it was saved; revision 0 when it has none. */
record StaleResponse(
        String code,
        int number,
        long revision,
        @Nullable JsonNode response,
        boolean flagged,
        @Nullable Instant savedAt) {
    static StaleResponse of(int number, @Nullable SavedAnswer current) {
        return current == null
                ? new StaleResponse("stale-revision", number, 0, null, false, null)
                : new StaleResponse(
                        "stale-revision",
                        number,
                        current.revision(),
                        current.response(),
                        current.flagged(),
                        current.savedAt());
    }
}
