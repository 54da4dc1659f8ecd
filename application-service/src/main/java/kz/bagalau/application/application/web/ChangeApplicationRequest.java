package kz.bagalau.application.application.web;

import jakarta.validation.constraints.NotNull;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.application.form.web.TypedText;
import org.jspecify.annotations.Nullable;

/** The form without its seat and language, which stay, and the version of the application that the person saw. */
record ChangeApplicationRequest(
        @NotNull Long version,
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
        @TypedText @Nullable String subject) {
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
                null,
                null);
    }
}
