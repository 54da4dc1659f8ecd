package kz.bagalau.identity.register;

import java.util.regex.Pattern;

/** BIN: twelve digits of an organisation, the last of them a control digit. */
public final class Bin {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}");

    private Bin() {}

    /** Whether the digits are twelve and agree with the last. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && ControlDigit.agrees(text);
    }
}
