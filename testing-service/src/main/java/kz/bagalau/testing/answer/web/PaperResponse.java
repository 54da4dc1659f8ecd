package kz.bagalau.testing.answer.web;

import java.util.List;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.testing.qti.body.DeliveryBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The paper with what is answered so far. */
record PaperResponse(List<Section> sections, List<Question> questions) {
    record Section(String code, LocalizedText title) {}

    record Item(String identifier, DeliveryBody body) {}

    record Question(
            int number, String section, Item item, @Nullable JsonNode response, long revision, boolean flagged) {}
}
