package kz.bagalau.scheduling.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import kz.bagalau.scheduling.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Where to look for gaps.
 *
 * @param region absent: everywhere
 * @param centre absent: everywhere
 * @param date day of Asia/Almaty; absent: from now on
 * @param page from 1; absent: the first
 */
record GapQuery(
        @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
        String region,

        @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid") @Nullable
        String centre,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate date,

        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {
    PageQuery toPage() {
        return new PageQuery(page);
    }
}
