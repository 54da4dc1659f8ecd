package kz.bagalau.application.attestee.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is approved.
 *
 * @param campaign absent: the current one
 * @param digest of the list that was seen
 */
record ApprovalRequest(
        @Nullable UUID campaign, @NotNull @Nullable String digest) {}
