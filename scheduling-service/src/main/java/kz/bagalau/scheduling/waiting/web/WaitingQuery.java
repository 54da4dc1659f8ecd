package kz.bagalau.scheduling.waiting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import kz.bagalau.scheduling.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * What an operator looks for in the open campaign; what is absent does not narrow the list.
 *
 * @param page from 1; absent: the first
 */
record WaitingQuery(
        @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
        String region,

        @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid") @Nullable
        String centre,

        @Pattern(regexp = "kk|ru", message = "language-invalid") @Nullable
        String language,

        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {
    PageQuery toPage() {
        return new PageQuery(page);
    }
}
