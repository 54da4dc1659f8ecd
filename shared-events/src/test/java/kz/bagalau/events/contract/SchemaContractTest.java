package kz.bagalau.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaContractTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Class<? extends Event>> EVENTS = EventCatalogue.ALL;

    @BeforeAll
    static void write() {
        ContractWriter.writeIfAsked();
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theCommittedSchemaIsThatOfTheRecord(Class<? extends Event> event) {
        String type = EventCatalogue.typeOf(event);
        Path file = ContractFiles.schema(type);
        String committed = ContractFiles.read(file);
        ObjectNode schema = RecordSchema.of(event);
        if (!committed.isEmpty()) {
            assertThat(Compatibility.broken(JSON.readTree(committed), schema))
                    .as(
                            "%s breaks its contract; only optional properties may be added, anything else is a new %sV2 of type …v2",
                            event.getSimpleName(), event.getSimpleName().replaceFirst("V\\d+$", ""))
                    .isEmpty();
        }
        String text =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
        if (ContractFiles.WRITE) {
            ContractFiles.write(file, text);
        }
        assertThat(ContractFiles.read(file))
                .as("%s: %s", file, ContractFiles.HOW)
                .isEqualTo(ContractWriter.text(schema));
    }

    @Test
    void noTypeWasEverTakenAway() {
        Stream<String> known = EVENTS.stream().map(EventCatalogue::typeOf);

        assertThat(ContractFiles.in(ContractFiles.SCHEMAS))
                .extracting(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                .as("each committed schema has its record in EventCatalogue; a type that was published stays")
                .isSubsetOf(known.toList());
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void theTypeSaysServiceAndVersion(Class<? extends Event> event) {
        String version = event.getSimpleName().replaceFirst("^.*V(\\d+)$", "v$1");
        String service = EventCatalogue.topicOf(event).split("\\.", -1)[1];

        assertThat(EventCatalogue.typeOf(event))
                .matches("kz\\.bagalau\\." + service + "\\.[a-z]+(-[a-z]+)*\\." + version);
    }
}
