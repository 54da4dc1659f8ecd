package kz.bagalau.scheduling.booking.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Single slots, or those of a centre from one day to another; either the one or the other.
 *
 * @param slotIds at most 200
 * @param room of the centre; absent: all of them
 * @param from first day of Asia/Almaty
 * @param to last day
 */
record SlotsToCancel(
        @Size(min = 1, max = 200, message = "length-invalid") @Nullable
        List<@NotNull UUID> slotIds,

        @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid") @Nullable
        String centre,

        @Size(max = 40) @Nullable String room,

        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
