package kz.bagalau.testing.answer.web;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One answer to save.
 *
 * @param revision the one that the page has, 0 for none
 * @param response JSON by response identifier, null to take the answer back
 */
record SaveRequest(@Min(0) long revision, @Nullable JsonNode response, boolean flagged) {
    @Nullable
    JsonNode given() {
        return response == null || response.isNull() ? null : response;
    }
}
