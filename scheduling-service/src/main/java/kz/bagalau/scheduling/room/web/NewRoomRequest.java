package kz.bagalau.scheduling.room.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import kz.bagalau.scheduling.BilingualRequest;
import org.jspecify.annotations.Nullable;

/**
 * A new room of a centre.
 *
 * @param name what stands on its door
 * @param seats how many, until its desks are told and confirmed
 * @param size not needed until its desks are told
 */
record NewRoomRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = BilingualRequest.ONE_LINE, message = "format-invalid")
        String name,

        @NotNull @Valid SeatsRequest seats,
        @Valid @Nullable SizeRequest size) {}
