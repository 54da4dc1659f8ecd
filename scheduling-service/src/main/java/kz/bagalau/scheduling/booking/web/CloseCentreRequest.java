package kz.bagalau.scheduling.booking.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.scheduling.booking.CloseCentre;
import org.jspecify.annotations.Nullable;

/**
 * A centre is closed until it is opened again.
 *
 * @param from first day of Asia/Almaty on which nobody sits a test there, from today on
 * @param reason for the record, 3 to 300 characters; blanks around don't count
 * @param losses how many people may lose their seats because no other one is free, as the preview told; missing is nobody
 */
record CloseCentreRequest(
        @NotNull LocalDate from,

        @NotBlank @Size(min = CancellationReason.SHORTEST, max = CancellationReason.LONGEST, message = "length-invalid")
        String reason,

        @Min(value = 0, message = "number-invalid") @Nullable
        Integer losses) {
    CloseCentre toOrder(String centre, UUID operator) {
        return new CloseCentre(centre, from, CancellationReason.bare(reason), losses == null ? 0 : losses, operator);
    }
}
