package kz.bagalau.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class SampleContractTest {
    private static final List<Class<? extends Event>> EVENTS = EventCatalogue.ALL;
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper WIRE = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(all -> JsonInclude.Value.ALL_NON_NULL)
            .build();

    @BeforeAll
    static void write() {
        ContractWriter.writeIfAsked();
    }

    record Sample(Class<? extends Event> event, Path file) {
        @Override
        public String toString() {
            return ContractFiles.SAMPLES.relativize(file).toString();
        }
    }

    static Stream<Sample> samples() {
        return EVENTS.stream()
                .flatMap(event -> ContractFiles.in(ContractFiles.SAMPLES.resolve(EventCatalogue.typeOf(event))).stream()
                        .map(file -> new Sample(event, file)));
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void everyTypeHasASample(Class<? extends Event> event) {
        assertThat(ContractFiles.in(ContractFiles.SAMPLES.resolve(EventCatalogue.typeOf(event))))
                .isNotEmpty();
    }

    @Test
    void everySampleHasAType() {
        assertThat(ContractFiles.in(ContractFiles.SAMPLES))
                .extracting(folder -> folder.getFileName().toString())
                .isSubsetOf(EVENTS.stream().map(EventCatalogue::typeOf).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSampleIsValid(Sample sample) {
        Schema schema =
                SCHEMAS.getSchema(ContractFiles.read(ContractFiles.schema(EventCatalogue.typeOf(sample.event()))));

        assertThat(schema.validate(
                        ContractFiles.read(sample.file()),
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    /** Properties that a later version dropped from a sample would be lost here: all that is written is read. */
    @ParameterizedTest
    @MethodSource("samples")
    void theSampleBecomesTheRecordAndTheSameJsonAgain(Sample sample) {
        String json = ContractFiles.read(sample.file());
        Event event = WIRE.readValue(json, sample.event());

        assertThat(event.aggregateId()).isNotNull();
        assertThat(WIRE.readTree(WIRE.writeValueAsString(event))).isEqualTo(WIRE.readTree(json));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aReceiverOfTodayReadsTheSampleOfTomorrow(Sample sample) {
        var tomorrow = (tools.jackson.databind.node.ObjectNode) WIRE.readTree(ContractFiles.read(sample.file()));
        Event today = WIRE.treeToValue(tomorrow, sample.event());
        tomorrow.putObject("addedLater").put("kk", "жаңа").put("ru", "новое");

        assertThat(WIRE.treeToValue(tomorrow, sample.event())).isEqualTo(today);
    }
}
