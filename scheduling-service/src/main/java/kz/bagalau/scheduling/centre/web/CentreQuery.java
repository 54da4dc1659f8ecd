package kz.bagalau.scheduling.centre.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.bagalau.scheduling.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which centres.
 *
 * @param region absent: of all
 * @param text part of the code, the name or the address in either language, in any letter case; absent: all
 * @param page from 1; absent: the first
 */
record CentreQuery(
        @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
        String region,

        @Size(max = 200) @Nullable String text,

        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {
    PageQuery toPage() {
        return new PageQuery(page);
    }
}
