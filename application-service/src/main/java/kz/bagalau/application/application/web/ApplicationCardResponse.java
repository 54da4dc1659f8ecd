package kz.bagalau.application.application.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.ApplicationView;
import org.jspecify.annotations.Nullable;

record ApplicationCardResponse(
        UUID id,
        String number,
        String testType,
        String subject,
        LocalizedName subjectName,
        String language,
        ApplicationStatus status,
        @Nullable String refusalReason,
        @Nullable SlotResponse slot,
        Instant submittedAt,
        boolean canEdit,
        boolean canDelete,
        @Nullable Instant editableUntil,
        @Nullable UUID certificateId) {
    static ApplicationCardResponse from(ApplicationView view) {
        return new ApplicationCardResponse(
                view.id(),
                view.number(),
                view.form().testType().name(),
                view.form().test().subject(),
                view.form().test().subjectName(),
                view.form().test().language(),
                view.status(),
                view.refusalReason(),
                view.seat() == null ? null : SlotResponse.from(view.seat()),
                view.submittedAt(),
                view.canEdit(),
                view.canDelete(),
                view.editableUntil(),
                view.certificateId());
    }
}
