package kz.bagalau.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

/** ADR 3: an event that is kept for ever names nobody. */
class PersonalDataTest {
    private static final Set<String> PERSONAL = Set.of(
            "iin",
            "email",
            "phone",
            "surname",
            "patronymic",
            "firstname",
            "lastname",
            "fullname",
            "personname",
            "holdername",
            "birthdate",
            "sex",
            "ethnicity",
            "documentnumber");

    static final List<Class<? extends Event>> OTHERS = EventCatalogue.ALL.stream()
            .filter(event -> !EventCatalogue.topicOf(event).equals(Topics.PERSON))
            .toList();

    @ParameterizedTest
    @FieldSource("OTHERS")
    void onlyThePersonTopicNamesPeople(Class<? extends Event> event) {
        assertThat(properties(RecordSchema.of(event)).map(name -> name.toLowerCase(java.util.Locale.ROOT)))
                .doesNotContainAnyElementsOf(PERSONAL);
    }

    private static Stream<String> properties(JsonNode schema) {
        return Stream.concat(
                schema.path("properties").propertyNames().stream(),
                schema.valueStream().flatMap(PersonalDataTest::properties));
    }
}
