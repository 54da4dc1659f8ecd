package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import kz.bagalau.identity.account.Email;

record RegisterRequest(
        @NotBlank @Email String email,

        @NotBlank @Pattern(regexp = "kk|ru|\\s*", message = "locale-invalid")
        String locale) {}
