package kz.bagalau.certificate.pdf;

import java.util.List;
import java.util.Map;

/** How closely a page is set: long names and many parts must stay above the foot of the one page. */
enum Density {
    ROOMY,
    CLOSE,
    DENSE;

    private static final List<String> WRAPPING = List.of("test-type", "subject", "centre");
    private static final int LETTERS_OF_A_FACT = 50;
    private static final int LETTERS_OF_A_NAME = 28;
    private static final int ROOMY_LINES = 3;
    private static final int CLOSE_LINES = 5;

    static Density of(Map<String, String> values, int parts) {
        int lines = parts + wraps(values.getOrDefault("holder", ""), LETTERS_OF_A_NAME);
        for (String fact : WRAPPING) {
            lines += wraps(values.getOrDefault(fact, ""), LETTERS_OF_A_FACT);
        }
        return lines <= ROOMY_LINES ? ROOMY : lines <= CLOSE_LINES ? CLOSE : DENSE;
    }

    private static int wraps(String text, int letters) {
        return (text.length() - 1) / letters;
    }
}
