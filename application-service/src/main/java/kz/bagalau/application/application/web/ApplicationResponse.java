package kz.bagalau.application.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationDetails;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.ApplicationView;
import kz.bagalau.application.application.HistoryLine;
import kz.bagalau.application.form.AppliedForm;
import org.jspecify.annotations.Nullable;

record ApplicationResponse(
        UUID id,
        String number,
        ApplicationStatus status,
        @Nullable String refusalReason,
        String testType,
        String phone,
        String employment,
        boolean disabilityOfSight,
        String speciality,
        int studyFrom,
        int studyTo,
        String categoryHeld,
        @Nullable LocalDate categoryValidUntil,
        String categorySought,
        @Nullable String organisationBin,
        @Nullable String organisationName,
        String subject,
        LocalizedName subjectName,
        String language,
        UUID holdId,
        String agreementVersion,
        Instant agreementAcceptedAt,
        @Nullable SlotResponse slot,
        Instant submittedAt,
        boolean canEdit,
        boolean canDelete,
        @Nullable Instant editableUntil,
        @Nullable UUID certificateId,
        List<HistoryLineResponse> history) {
    /** There is no command that changes a submitted application: one deletes it and applies anew. */
    static final boolean CAN_EDIT = false;

    record HistoryLineResponse(
            Instant at, ApplicationStatus status, @Nullable String reason) {
        static HistoryLineResponse from(HistoryLine line) {
            return new HistoryLineResponse(line.at(), line.status(), line.reason());
        }
    }

    static ApplicationResponse from(ApplicationDetails details) {
        ApplicationView view = details.application();
        AppliedForm form = view.form();
        return new ApplicationResponse(
                view.id(),
                view.number(),
                view.status(),
                view.refusalReason(),
                form.testType().name(),
                form.phone(),
                form.employment().name(),
                form.disabilityOfSight(),
                form.speciality(),
                form.studyFrom(),
                form.studyTo(),
                form.categoryHeld().name(),
                form.categoryValidUntil(),
                form.categorySought().name(),
                form.organisationBin(),
                form.organisationName(),
                form.subject(),
                view.subjectName(),
                form.language(),
                form.holdId(),
                view.agreementVersion(),
                view.agreementAcceptedAt(),
                view.seat() == null ? null : SlotResponse.from(view.seat()),
                view.submittedAt(),
                CAN_EDIT,
                view.canDelete(),
                view.editableUntil(),
                view.certificateId(),
                details.history().stream().map(HistoryLineResponse::from).toList());
    }
}
