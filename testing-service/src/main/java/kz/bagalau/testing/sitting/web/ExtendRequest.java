package kz.bagalau.testing.sitting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** More time, and why. */
record ExtendRequest(
        @Min(value = 1, message = "minutes-invalid") @Max(value = 120, message = "minutes-invalid")
        int minutes,

        @NotBlank @Size(max = 500) String reason) {}
