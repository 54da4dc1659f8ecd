package kz.bagalau.scheduling.slot.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import kz.bagalau.scheduling.slot.SlotStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an operator looks for; what is absent does not narrow the list.
 *
 * @param date day of Asia/Almaty; absent: the next day from today on that has such slots, else the last one before
 * @param page from 1; absent: the first
 */
record SlotQuery(
        @Pattern(regexp = "[0-9]{2}", message = "region-invalid") @Nullable
        String region,

        @Nullable String centre,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate date,

        @Pattern(regexp = "kk|ru", message = "language-invalid") @Nullable
        String language,

        @Nullable SlotStatus status,

        @Min(value = 1, message = "page-invalid") @Max(value = 100_000, message = "page-invalid") @Nullable
        Integer page) {

    int pageNumber() {
        return page == null ? 1 : page;
    }
}
