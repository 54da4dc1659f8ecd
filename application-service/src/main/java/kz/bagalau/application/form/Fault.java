package kz.bagalau.application.form;

import java.util.Locale;

/** What can be wrong with a field; the codes are stable and have their texts in {@code application/problems_*}. */
public enum Fault {
    REQUIRED,
    LENGTH_INVALID,
    TEXT_INVALID,
    TEST_TYPE_UNKNOWN,
    TEST_TYPE_CLOSED,
    PHONE_INVALID,
    EMPLOYMENT_UNKNOWN,
    EMPLOYMENT_CLOSED,
    YEAR_INVALID,
    STUDY_YEARS_REVERSED,
    STUDY_TOO_LONG,
    CATEGORY_UNKNOWN,
    DATE_INVALID,
    CATEGORY_EXPIRED,
    CATEGORY_VALIDITY_TOO_LONG,
    CATEGORY_NOT_SOUGHT,
    CATEGORY_BELOW_HELD,
    BIN_INVALID,
    ORGANISATION_REQUIRED,
    ORGANISATION_UNKNOWN,
    ORGANISATION_KIND_UNKNOWN,
    INSTITUTION_REGION_UNKNOWN,
    DISTRICT_UNKNOWN,
    INSTITUTION_UNKNOWN,
    INSTITUTION_NOT_THERE,
    PROGRAMME_GROUP_UNKNOWN,
    SPECIALITY_UNKNOWN,
    DISCIPLINE_KIND_UNKNOWN,
    SUBJECT_UNKNOWN,
    SUBJECT_OF_OTHER_KIND,
    SUBJECT_CLOSED,
    LANGUAGE_UNKNOWN,
    LANGUAGE_CLOSED,
    SEAT_REQUIRED,
    FORMAT_INVALID,
    MUST_BE_ACCEPTED,
    AGREEMENT_OUTDATED;

    /** The code on the wire, in kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
