package kz.bagalau.identity.account.web;

import jakarta.validation.constraints.NotBlank;
import kz.bagalau.identity.account.Email;

record ResendRequest(@NotBlank @Email String email) {}
