package kz.bagalau.application.form;

import org.jspecify.annotations.Nullable;

/** Speciality of the diploma and the years of study (S0, figures 16 and 19). */
record DiplomaCheck(TypedForm typed, FormFacts facts, FieldReader fields) {
    /** Null when a field has a fault. */
    @Nullable
    Diploma run() {
        String speciality = fields.text("speciality", typed.speciality());
        Integer from = year("studyFrom", typed.studyFrom());
        Integer to = year("studyTo", typed.studyTo());
        if (from != null && to != null) {
            checkOrder(from, to);
        }
        return speciality == null || from == null || to == null ? null : new Diploma(speciality, from, to);
    }

    private @Nullable Integer year(String field, @Nullable String year) {
        return fields.year(
                field, year, facts.settings().earliestStudyYear(), facts.today().getYear());
    }

    private void checkOrder(int from, int to) {
        if (from > to) {
            fields.refuse("studyTo", Fault.STUDY_YEARS_REVERSED);
        } else if (to - from > facts.settings().longestStudyYears()) {
            fields.refuse("studyTo", Fault.STUDY_TOO_LONG);
        }
    }
}
