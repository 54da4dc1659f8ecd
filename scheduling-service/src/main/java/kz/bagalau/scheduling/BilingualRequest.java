package kz.bagalau.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A text in both official languages as an operator typed it: one line, without signs that nobody sees. */
public record BilingualRequest(
        @NotBlank @Size(max = LENGTH) @Pattern(regexp = ONE_LINE, message = "format-invalid")
        String kk,

        @NotBlank @Size(max = LENGTH) @Pattern(regexp = ONE_LINE, message = "format-invalid")
        String ru) {

    private static final int LENGTH = 200;
    /** Controls, and what turns the direction of writing. */
    public static final String ONE_LINE = "[^\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]*";

    /** Without blanks around. */
    public BilingualText toText() {
        return new BilingualText(kk.strip(), ru.strip());
    }
}
