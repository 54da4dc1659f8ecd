package kz.bagalau.starter.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads texts and days of JSON; the field of one that is refused is {@code format-invalid}. */
final class StrictJson extends SimpleModule {
    StrictJson() {
        super("bagalau-strict");
        addDeserializer(String.class, new Text());
        addDeserializer(LocalDate.class, new Day());
    }

    private static final class Text extends StdScalarDeserializer<String> {
        Text() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null || PlainText.isStorable(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "not storable");
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {
        Day() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
            }
            String text = parser.getString();
            if (text.isBlank()) {
                return null;
            }
            return CalendarDay.parse(text)
                    .orElseGet(() -> (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a day"));
        }
    }
}
