package kz.bagalau.application.draft.web;

import jakarta.validation.constraints.Pattern;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.application.form.web.TypedText;
import org.jspecify.annotations.Nullable;

/** The form as typed; a missing field is one not yet filled. The same shape goes in and comes out. */
record DraftBody(
        @TypedText @Nullable String testType,
        @TypedText @Nullable String phone,
        @TypedText @Nullable String employment,
        @Nullable Boolean disabilityOfSight,
        @TypedText @Nullable String speciality,
        @TypedText @Nullable String studyFrom,
        @TypedText @Nullable String studyTo,
        @TypedText @Nullable String categoryHeld,
        @TypedText @Nullable String categoryValidUntil,
        @TypedText @Nullable String categorySought,
        @TypedText @Nullable String organisationBin,
        @TypedText @Nullable String organisationName,
        @TypedText @Nullable String organisationKind,
        @TypedText @Nullable String institutionRegion,
        @TypedText @Nullable String institutionDistrict,
        @TypedText @Nullable String institution,
        @TypedText @Nullable String programmeGroup,
        @TypedText @Nullable String specialityCode,
        @TypedText @Nullable String disciplineKind,
        @TypedText @Nullable String subject,

        @Pattern(regexp = "kk|ru", message = "language-unknown") @Nullable
        String language,

        @TypedText @Nullable String holdId) {
    static DraftBody from(TypedForm form) {
        return new DraftBody(
                form.testType(),
                form.phone(),
                form.employment(),
                form.disabilityOfSight(),
                form.speciality(),
                form.studyFrom(),
                form.studyTo(),
                form.categoryHeld(),
                form.categoryValidUntil(),
                form.categorySought(),
                form.organisationBin(),
                form.organisationName(),
                form.organisationKind(),
                form.institutionRegion(),
                form.institutionDistrict(),
                form.institution(),
                form.programmeGroup(),
                form.specialityCode(),
                form.disciplineKind(),
                form.subject(),
                form.language(),
                form.holdId());
    }

    TypedForm toForm() {
        return new TypedForm(
                testType,
                phone,
                employment,
                disabilityOfSight,
                speciality,
                studyFrom,
                studyTo,
                categoryHeld,
                categoryValidUntil,
                categorySought,
                organisationBin,
                organisationName,
                organisationKind,
                institutionRegion,
                institutionDistrict,
                institution,
                programmeGroup,
                specialityCode,
                disciplineKind,
                subject,
                language,
                holdId);
    }
}
