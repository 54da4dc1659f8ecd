package kz.bagalau.scheduling.centre.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import kz.bagalau.scheduling.BilingualRequest;
import kz.bagalau.scheduling.centre.Centre;

/**
 * A new centre.
 *
 * @param code region, then a number: 71-01
 */
record NewCentreRequest(
        @NotNull @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid")
        String code,

        @NotNull @Valid BilingualRequest name,
        @NotNull @Valid BilingualRequest address) {
    Centre toCentre() {
        return new Centre(code, name.toText(), address.toText());
    }
}
