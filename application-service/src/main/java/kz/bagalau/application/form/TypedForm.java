package kz.bagalau.application.form;

import org.jspecify.annotations.Nullable;

/** The form as a person typed it: any field may be missing or wrong. The names of the fields are those of the page. */
public record TypedForm(
        @Nullable String testType,
        @Nullable String phone,
        @Nullable String employment,
        @Nullable Boolean disabilityOfSight,
        @Nullable String speciality,
        @Nullable String studyFrom,
        @Nullable String studyTo,
        @Nullable String categoryHeld,
        @Nullable String categoryValidUntil,
        @Nullable String categorySought,
        @Nullable String organisationBin,
        @Nullable String organisationName,
        @Nullable String organisationKind,
        @Nullable String institutionRegion,
        @Nullable String institutionDistrict,
        @Nullable String institution,
        @Nullable String programmeGroup,
        @Nullable String specialityCode,
        @Nullable String disciplineKind,
        @Nullable String subject,
        @Nullable String language,
        @Nullable String holdId) {
    /** The same with the language and seat of an application that has them already. */
    public TypedForm withSeat(String itsLanguage, String itsHold) {
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
                itsLanguage,
                itsHold);
    }
}
