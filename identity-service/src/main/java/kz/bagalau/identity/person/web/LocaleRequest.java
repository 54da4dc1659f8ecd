package kz.bagalau.identity.person.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

record LocaleRequest(
        @NotBlank @Pattern(regexp = "kk|ru|\\s*", message = "locale-invalid")
        String locale) {}
