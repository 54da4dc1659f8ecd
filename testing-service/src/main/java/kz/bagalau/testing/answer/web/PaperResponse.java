package kz.bagalau.testing.answer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.testing.qti.body.DeliveryBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The paper with what is answered so far. */
record PaperResponse(List<Section> sections, List<Question> questions) {
    record Section(String code, LocalizedText title) {}

    /** The body is a tree of pieces that know themselves by their {@code kind}: {@link kz.bagalau.testing.qti.body.BodyNode}. */
    record Item(
            String identifier,

            @Schema(implementation = Object.class, description = "The tree of kz.bagalau.testing.qti.body")
            DeliveryBody body) {}

    /** {@code savedAt} is when the answer was last saved, null when it never was. */
    record Question(
            int number,
            String section,
            Item item,
            @Nullable JsonNode response,
            long revision,
            boolean flagged,
            @Nullable Instant savedAt) {}
}
