package kz.bagalau.certificate.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts, days and numbers in one language, from {@code certificate/certificate_kk.properties} and {@code _ru}. */
public final class CertificateTexts {
    private static final MessageSource SOURCE = source();

    private final Locale locale;

    private CertificateTexts(Locale locale) {
        this.locale = locale;
    }

    /** The texts of a language, kk or ru. */
    public static CertificateTexts in(String language) {
        return new CertificateTexts(Locale.of(language));
    }

    private static MessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("certificate/certificate");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    /** The text of a key. */
    public String text(String key) {
        return SOURCE.getMessage(key, null, locale);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(text("format.day"), locale));
    }

    /** A number with the comma of both languages. */
    public String number(BigDecimal number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.of("ru"))).format(number);
    }
}
