package kz.bagalau.application.attestee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a line is taken off.
 *
 * @param reason for the regional body; it is to name nobody
 */
record ExclusionRequest(@NotBlank @Size(max = 500) @Nullable String reason) {}
