package kz.bagalau.reference.entry.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all lists take.
 *
 * @param q parts of a name in Kazakh or Russian; letters typed differently are found (і and и, қ and к, ё and е)
 * @param after {@code next} of the page before
 * @param limit 1 to 100, 20 without it
 */
record PageRequest(
        @Nullable
        @Size(max = 200, message = "length-invalid")
        @Pattern(regexp = "(?s).*[\\p{L}\\p{Nd}].*", message = "query-empty")
        String q,

        @Nullable @Size(min = 1, max = 50, message = "format-invalid")
        String after,

        @Nullable @Min(value = 1, message = "limit-invalid") @Max(value = MAX, message = "limit-invalid")
        Integer limit) {
    static final int MAX = 100;
    private static final int USUAL = 20;

    int size() {
        return Objects.requireNonNullElse(limit, USUAL);
    }
}
