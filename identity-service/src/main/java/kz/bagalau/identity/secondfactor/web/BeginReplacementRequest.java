package kz.bagalau.identity.secondfactor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

/** The current password, and a code of the present authenticator or a recovery code. */
record BeginReplacementRequest(
        @NotEmpty @Size(max = 1024) String currentPassword,
        @NotBlank @Size(max = 40) String code) {
    @Override
    public String toString() {
        return "BeginReplacementRequest[…]";
    }
}
