package kz.bagalau.scheduling.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import kz.bagalau.scheduling.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The duties of a centre on a day of Asia/Almaty.
 *
 * @param page from 1; absent: the first
 */
record DutyQuery(
        @NotNull @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid")
        String centre,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {
    PageQuery toPage() {
        return new PageQuery(page);
    }
}
