package kz.bagalau.starter.input;

import java.util.regex.Pattern;

/** Texts as people type them. */
public final class PlainText {
    /** Controls and what turns the direction of writing: on a page they show something else than what is there. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {}

    /** Whether it can be kept and told on: PostgreSQL knows no NUL, UTF-8 no half of a surrogate pair. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (Character.isHighSurrogate(each)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (each == 0 || Character.isSurrogate(each)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it stands in one line and reads as it is written. */
    public static boolean isOneLine(String text) {
        return isStorable(text) && !HIDDEN.matcher(text).find();
    }
}
