package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import kz.bagalau.identity.account.Email;

record ChangeEmailRequest(
        @NotEmpty @Size(max = 1024) String currentPassword,
        @NotBlank @Email String email) {
    @Override
    public String toString() {
        return "ChangeEmailRequest[…]";
    }
}
