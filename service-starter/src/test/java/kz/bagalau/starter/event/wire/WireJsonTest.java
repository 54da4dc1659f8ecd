package kz.bagalau.starter.event.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.identity.PersonChangedV1;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class WireJsonTest {
    record Sample(String type, String json) {
        @Override
        public String toString() {
            return type;
        }
    }

    static List<Sample> samples() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*/*.json"))
                .map(WireJsonTest::sample)
                .toList();
    }

    private static Sample sample(Resource resource) {
        try {
            String[] path = resource.getURL().getPath().split("/", -1);
            return new Sample(path[path.length - 2], resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasEverOnTheWireIsReadAndWrittenAsItWas(Sample sample) {
        Event event = WireJson.read(
                sample.json().getBytes(StandardCharsets.UTF_8),
                EventCatalogue.byType(sample.type()).orElseThrow());

        assertThat(JsonMapper.shared().readTree(WireJson.write(event)))
                .isEqualTo(JsonMapper.shared().readTree(sample.json()));
    }

    @Test
    void refusesARecordWithoutARequiredProperty() {
        assertThatThrownBy(() -> WireJson.read(
                        "{\"locale\":\"kk\",\"email\":\"a@b.kz\"}".getBytes(StandardCharsets.UTF_8),
                        PersonChangedV1.class))
                .isInstanceOf(JacksonException.class);
    }
}
