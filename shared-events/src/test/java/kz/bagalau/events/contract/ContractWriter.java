package kz.bagalau.events.contract;

import java.nio.file.Path;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the contract when {@code -Dbagalau.contracts.write=true} asks for it, but never over a schema that it would break. */
final class ContractWriter {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private ContractWriter() {}

    static void writeIfAsked() {
        if (ContractFiles.WRITE) {
            EventCatalogue.ALL.forEach(ContractWriter::writeSchema);
            ContractFiles.write(ContractFiles.ASYNC_API, asyncApi());
        }
    }

    private static void writeSchema(Class<? extends Event> event) {
        Path file = ContractFiles.schema(EventCatalogue.typeOf(event));
        String committed = ContractFiles.read(file);
        JsonNode schema = RecordSchema.of(event);
        if (committed.isEmpty()
                || Compatibility.broken(JSON.readTree(committed), schema).isEmpty()) {
            ContractFiles.write(file, text(schema));
        }
    }

    static String text(JsonNode schema) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    static String asyncApi() {
        return "# Generated from EventCatalogue and Subscriptions; see ContractWriter in the tests.\n"
                + YAML.writeValueAsString(AsyncApi.document());
    }
}
