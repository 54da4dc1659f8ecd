package kz.bagalau.starter.event.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import kz.bagalau.events.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of events, apart from the JSON of HTTP so that nobody changes the one with the other: ISO dates, nulls left out,
 * unknown properties ignored, what is not {@code @Nullable} required.
 */
public final class WireJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RequiredUnlessNullable())
            .changeDefaultPropertyInclusion(all -> JsonInclude.Value.ALL_NON_NULL)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private WireJson() {}

    /** The JSON of an event or of a map of headers. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * The event of a JSON text in UTF-8.
     *
     * @throws JacksonException when it is no JSON or lacks what the record needs
     */
    public static Event read(byte[] json, Class<? extends Event> type) {
        return MAPPER.readValue(json, type);
    }

    /** The headers of a JSON object of strings. */
    public static Headers readHeaders(String json) {
        return MAPPER.readValue(json, Headers.class);
    }

    /** Header names and values in their order. */
    public static final class Headers extends LinkedHashMap<String, String> {
        private static final long serialVersionUID = 1;
    }
}
