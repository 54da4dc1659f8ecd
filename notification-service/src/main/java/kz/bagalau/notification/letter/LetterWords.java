package kz.bagalau.notification.letter;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.starter.time.Almaty;
import org.springframework.context.MessageSource;

/** Texts, days and numbers in one of the two languages. */
final class LetterWords {
    private final MessageSource texts;
    private final Locale locale;

    LetterWords(MessageSource texts, String language) {
        this.texts = texts;
        this.locale = Locale.of(language);
    }

    String language() {
        return locale.getLanguage();
    }

    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** The first key's text, or the second's when there is no first. */
    String textOr(String key, String otherwise) {
        String found = texts.getMessage(key, null, "", locale);
        return found == null || found.isEmpty() ? text(otherwise) : found;
    }

    String of(LocalizedText text) {
        return language().equals("kk") ? text.kk() : text.ru();
    }

    String day(LocalDate day) {
        return day.format(formatter("format.day"));
    }

    String moment(Instant instant) {
        return instant.atZone(Almaty.ZONE).format(formatter("format.moment"));
    }

    String number(BigDecimal number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.of("ru"))).format(number);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(text(key), locale);
    }
}
