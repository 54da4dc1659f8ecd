package kz.bagalau.identity.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Individual identification number: yymmdd of birth, a digit for century and sex, four of a serial number, a control digit.
 *
 * @param value 12 digits, all of them consistent
 */
public record Iin(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    public Iin {
        if (!isConsistent(value)) {
            throw new IllegalArgumentException("Not an IIN");
        }
    }

    /** Reads what a person typed; blanks around and between do not matter. */
    public static Optional<Iin> parse(String typed) {
        String digits = typed.replaceAll("\\s", "");
        return isConsistent(digits) ? Optional.of(new Iin(digits)) : Optional.empty();
    }

    /** Day of birth: the seventh digit tells the century, 1 and 2 the 19th, 3 and 4 the 20th, 5 and 6 the 21st. */
    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    /** Odd seventh digit: male, even: female. */
    public Sex sex() {
        return digit(value, 6) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** Shows the day of birth's year only, so that no log tells the number. */
    @Override
    public String toString() {
        return value.substring(0, 2) + "**********";
    }

    private static boolean isConsistent(String text) {
        return SHAPE.matcher(text).matches() && birthDate(text).isPresent() && ControlDigit.agrees(text);
    }

    private static Optional<LocalDate> birthDate(String digits) {
        int centuryAndSex = digit(digits, 6);
        if (centuryAndSex < 1 || centuryAndSex > 6) {
            return Optional.empty();
        }
        int century = 1800 + (centuryAndSex - 1) / 2 * 100;
        try {
            return Optional.of(LocalDate.of(century + number(digits, 0), number(digits, 2), number(digits, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int at) {
        return digit(digits, at) * 10 + digit(digits, at + 1);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
