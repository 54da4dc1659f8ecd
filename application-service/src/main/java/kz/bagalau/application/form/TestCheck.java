package kz.bagalau.application.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subject, as far as the test type leaves it to choose, and the language (S0, figures 22 to 24); there must be papers. */
record TestCheck(TypedForm typed, FormFacts facts, FieldReader fields) {
    /** Null when a field has a fault. */
    @Nullable
    ChosenTest run(@Nullable TestType testType) {
        boolean taken = testType != null && hasPapers(testType);
        DisciplineKind discipline =
                testType != null && testType.subjectChoice() == SubjectChoice.DISCIPLINE ? disciplineKind() : null;
        Subject subject = testType == null ? null : subject(testType, discipline);
        String language = language();
        if (testType == null || subject == null || !taken || !isOffered(testType, subject, language)) {
            return null;
        }
        return language == null
                ? null
                : new ChosenTest(
                        discipline,
                        subject.code(),
                        subject.name().kk(),
                        subject.name().ru(),
                        language);
    }

    private boolean hasPapers(TestType testType) {
        boolean some = !facts.offer().languages(testType).isEmpty();
        if (!some) {
            fields.refuse("testType", Fault.TEST_TYPE_CLOSED);
        }
        return some;
    }

    private @Nullable DisciplineKind disciplineKind() {
        return fields.oneOf(
                "disciplineKind", typed.disciplineKind(), DisciplineKind.class, Fault.DISCIPLINE_KIND_UNKNOWN);
    }

    private @Nullable Subject subject(TestType testType, @Nullable DisciplineKind discipline) {
        String area = testType.area().orElse(null);
        if (area != null) {
            return facts.offer().subject(area).orElseThrow();
        }
        String code = fields.present("subject", typed.subject(), Fault.REQUIRED);
        if (code == null) {
            return null;
        }
        Subject subject = facts.offer()
                .subject(code)
                .filter(found -> found.kind() != SubjectKind.AREA)
                .orElse(null);
        if (subject == null) {
            fields.refuse("subject", Fault.SUBJECT_UNKNOWN);
        } else if (!testType.takes(subject) || (discipline != null && discipline.subjects() != subject.kind())) {
            fields.refuse("subject", Fault.SUBJECT_OF_OTHER_KIND);
            return null;
        }
        return subject;
    }

    private @Nullable String language() {
        String language = fields.present("language", typed.language(), Fault.REQUIRED);
        if (language != null && !TestLanguage.ALL.contains(language)) {
            fields.refuse("language", Fault.LANGUAGE_UNKNOWN);
            return null;
        }
        return language;
    }

    /** There must be papers: of the subject at all, then in the language. */
    private boolean isOffered(TestType testType, Subject subject, @Nullable String language) {
        List<String> languages = facts.offer().languages(testType, subject);
        if (languages.isEmpty()) {
            fields.refuse("subject", Fault.SUBJECT_CLOSED);
            return false;
        }
        if (language != null && !languages.contains(language)) {
            fields.refuse("language", Fault.LANGUAGE_CLOSED);
            return false;
        }
        return true;
    }
}
