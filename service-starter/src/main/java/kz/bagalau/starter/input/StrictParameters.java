package kz.bagalau.starter.input;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads texts and days of addresses; one that is refused is {@code format-invalid}. */
final class StrictParameters implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        // classes, not lambdas: the registry reads what they convert from their declarations
        registry.addConverter(new Text());
        registry.addParser(new Day());
    }

    private static final class Text implements Converter<String, String> {
        @Override
        public String convert(String text) {
            if (!PlainText.isStorable(text)) {
                throw new IllegalArgumentException("not storable");
            }
            return text;
        }
    }

    private static final class Day implements Parser<LocalDate> {
        @Override
        public LocalDate parse(String text, Locale locale) {
            return CalendarDay.parse(text).orElseThrow(() -> new IllegalArgumentException("not a day"));
        }
    }
}
