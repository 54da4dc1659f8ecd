package kz.bagalau.scheduling.booking.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What somebody waits for.
 *
 * @param accessible whether only an accessible seat will do
 */
record WaitRequest(
        @NotNull @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid")
        String centre,

        @NotNull @Pattern(regexp = "kk|ru", message = "language-invalid")
        String language,

        @NotNull Boolean accessible) {}
