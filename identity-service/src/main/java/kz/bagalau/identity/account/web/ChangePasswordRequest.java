package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record ChangePasswordRequest(
        @NotEmpty @Size(max = 1024) String currentPassword,
        @NotEmpty String newPassword) {
    @Override
    public String toString() {
        return "ChangePasswordRequest[…]";
    }
}
