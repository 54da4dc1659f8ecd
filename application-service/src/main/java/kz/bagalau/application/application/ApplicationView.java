package kz.bagalau.application.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.form.AppliedForm;
import org.jspecify.annotations.Nullable;

/**
 * An application as its owner sees it.
 *
 * @param id the application
 * @param number for people
 * @param status where it stands
 * @param refusalReason why it was refused
 * @param form what was applied for
 * @param agreementVersion what was agreed to
 * @param agreementAcceptedAt when
 * @param seat the seat, once there is one
 * @param submittedAt when
 * @param version grows with each change
 * @param canEdit whether it can be changed now
 * @param canDelete whether it can be deleted now
 * @param editableUntil deadline of changing and deleting, once there is a slot
 * @param certificateId certificate of its result, once there is one
 */
public record ApplicationView(
        UUID id,
        String number,
        ApplicationStatus status,
        @Nullable String refusalReason,
        AppliedForm form,
        String agreementVersion,
        Instant agreementAcceptedAt,
        @Nullable ReservedSeat seat,
        Instant submittedAt,
        long version,
        boolean canEdit,
        boolean canDelete,
        @Nullable Instant editableUntil,
        @Nullable UUID certificateId) {}
