package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;
import kz.bagalau.identity.account.Email;

record RecoverRequest(@NotBlank @Email String email) {}
