package kz.bagalau.starter.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NullnessConverterTest {
    enum Kind {
        ONE
    }

    record Part(int number) {}

    record Answer(
            String always,
            @Nullable String maybe,
            @Nullable Kind kind,
            Part part,
            @Nullable Part otherPart) {}

    @SuppressWarnings("rawtypes")
    private final Map<String, Schema> models = read();

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> read() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new NullnessConverter());
        return converters.readAll(Answer.class);
    }

    @Test
    void whatIsNotNullableIsRequired() {
        assertThat(answer().getRequired()).containsExactlyInAnyOrder("always", "part");
        assertThat(models.get("Part").getRequired()).isEqualTo(List.of("number"));
    }

    @Test
    void whatIsNullableMayBeNull() {
        assertThat(property("maybe").getTypes()).containsExactlyInAnyOrder("string", "null");
        assertThat(property("always").getTypes()).containsExactly("string");
        assertThat(property("kind").getEnum()).isEqualTo(Arrays.asList("ONE", null));
    }

    @Test
    void anObjectOfItsOwnMayBeNullBesideIt() {
        assertThat(property("otherPart").getAnyOf())
                .extracting(Schema::get$ref)
                .containsExactly("#/components/schemas/Part", null);
        assertThat(property("part").get$ref()).isEqualTo("#/components/schemas/Part");
    }

    private Schema<?> answer() {
        return models.get("Answer");
    }

    private Schema<?> property(String name) {
        return (Schema<?>) answer().getProperties().get(name);
    }
}
