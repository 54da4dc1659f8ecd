package kz.bagalau.scheduling.booking.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Slots are cancelled.
 *
 * @param reason for the record, 3 to 300 characters
 * @param acceptLosses whether people for whom no other seat is free may lose theirs; missing is no
 */
record CancelSlotsRequest(
        @NotNull @Valid SlotsToCancel slots,

        @NotBlank @Size(min = 3, max = 300, message = "length-invalid")
        String reason,

        @Nullable Boolean acceptLosses) {
    boolean lossesAccepted() {
        return Boolean.TRUE.equals(acceptLosses);
    }
}
