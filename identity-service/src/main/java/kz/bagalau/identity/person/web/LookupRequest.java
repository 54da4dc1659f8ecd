package kz.bagalau.identity.person.web;

import jakarta.validation.constraints.NotBlank;
import kz.bagalau.identity.person.Typed;

record LookupRequest(@NotBlank @Typed.IinText String iin) {}
