package kz.bagalau.application.application;

import java.util.UUID;
import kz.bagalau.application.form.TypedForm;
import org.jspecify.annotations.Nullable;

/**
 * A person submits.
 *
 * @param personId who
 * @param idempotencyKey the same on each try of the same submission
 * @param form as typed
 * @param agreementVersion what the person accepted
 */
public record SubmitApplication(
        UUID personId,
        UUID idempotencyKey,
        TypedForm form,
        @Nullable String agreementVersion) {}
