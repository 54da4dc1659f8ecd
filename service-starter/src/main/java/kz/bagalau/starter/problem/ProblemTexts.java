package kz.bagalau.starter.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Texts of problem codes, from the starter's bundle and the service's own. */
public final class ProblemTexts {
    private static final Locale KK = Locale.of("kk");
    private static final Locale RU = Locale.of("ru");

    private final MessageSource source;

    public ProblemTexts(MessageSource source) {
        this.source = source;
    }

    /** The text of a code in both languages; a code without one is a mistake of the programmer. */
    public LocalizedMessage of(String code, Object... arguments) {
        return new LocalizedMessage(source.getMessage(code, arguments, KK), source.getMessage(code, arguments, RU));
    }

    /** Whether a code has its texts. */
    public boolean has(String code) {
        return source.getMessage(code, null, "", KK) instanceof String kk
                && !kk.isEmpty()
                && source.getMessage(code, null, "", RU) instanceof String ru
                && !ru.isEmpty();
    }
}
