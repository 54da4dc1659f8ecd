package kz.bagalau.identity.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mobile number of Kazakhstan.
 *
 * @param value E.164, {@code +77XXXXXXXXX}
 */
public record PhoneNumber(String value) {
    private static final Pattern TYPED = Pattern.compile("(\\+?7|8)?(7[0-9]{9})");

    /** Reads what a person typed: +7 7XX…, 8 7XX… or 7XX…, with blanks, hyphens and brackets where he likes. */
    public static Optional<PhoneNumber> parse(String typed) {
        Matcher number = TYPED.matcher(typed.replaceAll("[\\s()\\p{Pd}]", ""));
        return number.matches() ? Optional.of(new PhoneNumber("+7" + number.group(2))) : Optional.empty();
    }
}
