package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

record ConfirmRequest(@NotBlank String token, @NotEmpty String password) {
    @Override
    public String toString() {
        return "ConfirmRequest[…]";
    }
}
