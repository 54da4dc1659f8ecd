package kz.bagalau.notification.letter;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Contents as JSON in their rows, apart from the JSON of HTTP so that nobody changes the one with the other. */
public final class MailContentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MailContentJson() {}

    /** The JSON of a content. */
    public static String write(MailContent content) {
        return MAPPER.writeValueAsString(content);
    }

    /** The content of a row. */
    public static MailContent read(MailTemplate template, String json) {
        return MAPPER.readValue(json, template.content());
    }
}
