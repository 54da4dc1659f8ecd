package kz.bagalau.scheduling.centre.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kz.bagalau.scheduling.BilingualRequest;
import kz.bagalau.scheduling.centre.Centre;

/**
 * A centre as it shall be.
 *
 * @param version that the operator saw
 */
record CentreRequest(
        @NotNull @Valid BilingualRequest name,
        @NotNull @Valid BilingualRequest address,
        @NotNull Long version) {
    Centre toCentre(String code) {
        return new Centre(code, name.toText(), address.toText());
    }
}
