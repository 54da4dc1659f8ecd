package kz.bagalau.application.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers of Kazakhstan: typed as +7 7XX XXX XX XX with any spaces, hyphens and brackets. */
final class Phone {
    private static final Pattern SEPARATORS = Pattern.compile("[ \\u00a0()-]");
    private static final Pattern NUMBER = Pattern.compile("\\+77[0-9]{9}");
    private static final int LONGEST_TYPED = 30;

    private Phone() {}

    /** The number in E.164. */
    static Optional<String> normalised(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        return Optional.of(SEPARATORS.matcher(typed).replaceAll(""))
                .filter(number -> NUMBER.matcher(number).matches());
    }
}
