package kz.bagalau.identity.staff.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import kz.bagalau.identity.account.Email;

record OpenAccountRequest(
        @NotBlank @Email String email,

        @NotBlank @Pattern(regexp = "kk|ru|\\s*", message = "locale-invalid")
        String locale) {}
