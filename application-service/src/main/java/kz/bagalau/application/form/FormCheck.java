package kz.bagalau.application.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.starter.number.Bin;
import org.jspecify.annotations.Nullable;

/** One check of one typed form of type T03 by a current employee (S0), field by field. */
final class FormCheck {
    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 300;

    private final TypedForm typed;
    private final FormSettings settings;
    private final Predicate<String> subjectExists;
    private final List<OfferedTest> offered;
    private final LocalDate today;
    private final FieldReader fields = new FieldReader();

    FormCheck(
            TypedForm typed,
            FormSettings settings,
            Predicate<String> subjectExists,
            List<OfferedTest> offered,
            LocalDate today) {
        this.typed = typed;
        this.settings = settings;
        this.subjectExists = subjectExists;
        this.offered = offered;
        this.today = today;
    }

    FormCheckResult run() {
        TestType testType = fields.openOneOf(
                "testType",
                typed.testType(),
                TestType.class,
                settings.openTestTypes(),
                Fault.TEST_TYPE_UNKNOWN,
                Fault.TEST_TYPE_CLOSED);
        String phone = phone();
        EmploymentKind employment = fields.openOneOf(
                "employment",
                typed.employment(),
                EmploymentKind.class,
                settings.openEmployments(),
                Fault.EMPLOYMENT_UNKNOWN,
                Fault.EMPLOYMENT_CLOSED);
        String speciality = fields.text("speciality", typed.speciality(), SHORTEST_TEXT, LONGEST_TEXT);
        Integer studyFrom = fields.year("studyFrom", typed.studyFrom(), settings.earliestStudyYear(), today.getYear());
        Integer studyTo = fields.year("studyTo", typed.studyTo(), settings.earliestStudyYear(), today.getYear());
        checkStudyYears(studyFrom, studyTo);
        Category held = fields.oneOf("categoryHeld", typed.categoryHeld(), Category.class, Fault.CATEGORY_UNKNOWN);
        LocalDate validUntil = held == null || held.hasValidity() ? categoryValidUntil() : null;
        Category sought = categorySought(held);
        String bin = bin();
        String organisationName = organisationName();
        String subject = subject();
        String language = language();
        checkOffer(testType, subject, language);
        UUID holdId = fields.id("holdId", typed.holdId(), Fault.SEAT_REQUIRED);
        if (!fields.faults().isEmpty()) {
            return new FormCheckResult.Invalid(fields.faults());
        }
        return new FormCheckResult.Valid(new AppliedForm(
                requireNonNull(testType),
                requireNonNull(phone),
                requireNonNull(employment),
                Boolean.TRUE.equals(typed.disabilityOfSight()),
                requireNonNull(speciality),
                requireNonNull(studyFrom),
                requireNonNull(studyTo),
                requireNonNull(held),
                validUntil,
                requireNonNull(sought),
                bin,
                organisationName,
                requireNonNull(subject),
                requireNonNull(language),
                requireNonNull(holdId)));
    }

    private @Nullable String phone() {
        String text = fields.present("phone", typed.phone(), Fault.REQUIRED);
        String number = text == null ? null : Phone.normalised(text).orElse(null);
        if (text != null && number == null) {
            fields.refuse("phone", Fault.PHONE_INVALID);
        }
        return number;
    }

    private void checkStudyYears(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return;
        }
        if (from > to) {
            fields.refuse("studyTo", Fault.STUDY_YEARS_REVERSED);
        } else if (to - from > settings.longestStudyYears()) {
            fields.refuse("studyTo", Fault.STUDY_TOO_LONG);
        }
    }

    private @Nullable LocalDate categoryValidUntil() {
        LocalDate day = fields.date("categoryValidUntil", typed.categoryValidUntil());
        if (day != null && day.isBefore(today)) {
            fields.refuse("categoryValidUntil", Fault.CATEGORY_EXPIRED);
        } else if (day != null && day.isAfter(today.plusYears(settings.longestCategoryYears()))) {
            fields.refuse("categoryValidUntil", Fault.CATEGORY_VALIDITY_TOO_LONG);
        }
        return day;
    }

    /** The same category (to confirm it) or any above it (to be awarded it); domain 6. */
    private @Nullable Category categorySought(@Nullable Category held) {
        Category sought =
                fields.oneOf("categorySought", typed.categorySought(), Category.class, Fault.CATEGORY_UNKNOWN);
        if (sought != null && !sought.canBeSought()) {
            fields.refuse("categorySought", Fault.CATEGORY_NOT_SOUGHT);
        } else if (sought != null && held != null && sought.isBelow(held)) {
            fields.refuse("categorySought", Fault.CATEGORY_BELOW_HELD);
        }
        return sought;
    }

    private @Nullable String bin() {
        String text = FieldReader.trimmed(typed.organisationBin());
        if (text == null) {
            if (FieldReader.trimmed(typed.organisationName()) == null) {
                fields.refuse("organisationBin", Fault.ORGANISATION_REQUIRED);
            }
            return null;
        }
        if (!Bin.isValid(text)) {
            fields.refuse("organisationBin", Fault.BIN_INVALID);
        }
        return text;
    }

    private @Nullable String organisationName() {
        return FieldReader.trimmed(typed.organisationName()) == null
                ? null
                : fields.text("organisationName", typed.organisationName(), SHORTEST_TEXT, LONGEST_TEXT);
    }

    private @Nullable String subject() {
        String code = fields.present("subject", typed.subject(), Fault.REQUIRED);
        if (code != null && !subjectExists.test(code)) {
            fields.refuse("subject", Fault.SUBJECT_UNKNOWN);
            return null;
        }
        return code;
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
    private void checkOffer(@Nullable TestType testType, @Nullable String subject, @Nullable String language) {
        if (testType == null || subject == null) {
            return;
        }
        List<OfferedTest> ofSubject = offered.stream()
                .filter(test -> test.testType().equals(testType.name())
                        && test.subject().equals(subject))
                .toList();
        if (ofSubject.isEmpty()) {
            fields.refuse("subject", Fault.SUBJECT_CLOSED);
        } else if (language != null
                && ofSubject.stream().noneMatch(test -> test.language().equals(language))) {
            fields.refuse("language", Fault.LANGUAGE_CLOSED);
        }
    }
}
