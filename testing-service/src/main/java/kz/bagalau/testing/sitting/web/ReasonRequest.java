package kz.bagalau.testing.sitting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an administrator intervenes; kept for the appeal. */
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
