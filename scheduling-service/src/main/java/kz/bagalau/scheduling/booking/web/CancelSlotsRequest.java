package kz.bagalau.scheduling.booking.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Slots are cancelled.
 *
 * @param reason for the record, 3 to 300 characters; blanks around don't count
 * @param losses how many people may lose their seats because no other one is free, as the preview told; missing is nobody
 */
record CancelSlotsRequest(
        @NotNull @Valid SlotsToCancel slots,

        @NotBlank @Size(min = CancellationReason.SHORTEST, max = CancellationReason.LONGEST, message = "length-invalid")
        String reason,

        @Min(value = 0, message = "number-invalid") @Nullable
        Integer losses) {
    String bareReason() {
        return CancellationReason.bare(reason);
    }

    int lossesAccepted() {
        return losses == null ? 0 : losses;
    }
}
