package kz.bagalau.application.form;

import static kz.bagalau.application.Forms.typed;
import static kz.bagalau.application.Forms.valid;
import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.application.Forms;
import kz.bagalau.application.paper.OfferedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final FormSettings SETTINGS =
            new FormSettings(Set.of(TestType.T03), Set.of(EmploymentKind.CURRENT_EMPLOYEE), 1950, 12, 10);

    private static final Set<String> SUBJECTS = Set.of("MATHEMATICS", "PHYSICS", "CHEMISTRY", "HISTORY");
    private static final List<OfferedTest> OFFERED = List.of(
            new OfferedTest("T03", "MATHEMATICS", "kk"),
            new OfferedTest("T03", "MATHEMATICS", "ru"),
            new OfferedTest("T03", "PHYSICS", "ru"),
            new OfferedTest("T05", "CHEMISTRY", "kk"));

    static Stream<Arguments> badInputs() {
        return Stream.of(
                bad("testType", null, Fault.REQUIRED),
                bad("testType", "  ", Fault.REQUIRED),
                bad("testType", "T3", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "T12", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "t03", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "T01", Fault.TEST_TYPE_CLOSED),
                bad("testType", "T11", Fault.TEST_TYPE_CLOSED),
                bad("phone", null, Fault.REQUIRED),
                bad("phone", "", Fault.REQUIRED),
                bad("phone", "87011234567", Fault.PHONE_INVALID),
                bad("phone", "+7 701 123 45 6", Fault.PHONE_INVALID),
                bad("phone", "+7 701 123 45 678", Fault.PHONE_INVALID),
                bad("phone", "+7 495 123 45 67", Fault.PHONE_INVALID),
                bad("phone", "+1 701 123 45 67", Fault.PHONE_INVALID),
                bad("phone", "+7701123456x", Fault.PHONE_INVALID),
                bad("phone", "+7701123456७", Fault.PHONE_INVALID),
                bad("phone", "+77011234567" + " ".repeat(40) + "1", Fault.PHONE_INVALID),
                bad("employment", null, Fault.REQUIRED),
                bad("employment", "UNEMPLOYED", Fault.EMPLOYMENT_UNKNOWN),
                bad("employment", "RETURNING", Fault.EMPLOYMENT_CLOSED),
                bad("employment", "HIGHER_GRADUATE", Fault.EMPLOYMENT_CLOSED),
                bad("employment", "TVET_GRADUATE", Fault.EMPLOYMENT_CLOSED),
                bad("speciality", null, Fault.REQUIRED),
                bad("speciality", "\t ", Fault.REQUIRED),
                bad("speciality", "м", Fault.LENGTH_INVALID),
                bad("speciality", "м".repeat(301), Fault.LENGTH_INVALID),
                bad("speciality", "12345", Fault.TEXT_INVALID),
                bad("speciality", "мұғалім\u0007", Fault.TEXT_INVALID),
                bad("studyFrom", null, Fault.REQUIRED),
                bad("studyFrom", "04", Fault.YEAR_INVALID),
                bad("studyFrom", "1949", Fault.YEAR_INVALID),
                bad("studyFrom", "2027", Fault.YEAR_INVALID),
                bad("studyFrom", "-2004", Fault.YEAR_INVALID),
                bad("studyFrom", "2004.0", Fault.YEAR_INVALID),
                bad("studyFrom", "екі мың", Fault.YEAR_INVALID),
                bad("studyTo", null, Fault.REQUIRED),
                bad("studyTo", "20088", Fault.YEAR_INVALID),
                bad("studyTo", "2027", Fault.YEAR_INVALID),
                bad("studyTo", "2003", Fault.STUDY_YEARS_REVERSED),
                bad("studyTo", "2017", Fault.STUDY_TOO_LONG),
                bad("categoryHeld", null, Fault.REQUIRED),
                bad("categoryHeld", "FIRST", Fault.CATEGORY_UNKNOWN),
                bad("categoryValidUntil", null, Fault.REQUIRED),
                bad("categoryValidUntil", "31.08.2028", Fault.DATE_INVALID),
                bad("categoryValidUntil", "2027-02-29", Fault.DATE_INVALID),
                bad("categoryValidUntil", "2028-13-01", Fault.DATE_INVALID),
                bad("categoryValidUntil", "2026-11-23", Fault.CATEGORY_EXPIRED),
                bad("categoryValidUntil", "2036-11-25", Fault.CATEGORY_VALIDITY_TOO_LONG),
                bad("categorySought", null, Fault.REQUIRED),
                bad("categorySought", "CHIEF", Fault.CATEGORY_UNKNOWN),
                bad("categorySought", "TRAINEE", Fault.CATEGORY_NOT_SOUGHT),
                bad("categorySought", "TEACHER", Fault.CATEGORY_BELOW_HELD),
                bad("organisationBin", "990140000385", Fault.BIN_INVALID),
                bad("organisationBin", "99014000038", Fault.BIN_INVALID),
                bad("organisationBin", "990140 000384", Fault.BIN_INVALID),
                bad("organisationName", "а", Fault.LENGTH_INVALID),
                bad("organisationName", "а".repeat(301), Fault.LENGTH_INVALID),
                bad("organisationName", "№ 12", Fault.TEXT_INVALID),
                bad("subject", null, Fault.REQUIRED),
                bad("subject", "ALCHEMY", Fault.SUBJECT_UNKNOWN),
                bad("subject", "mathematics", Fault.SUBJECT_UNKNOWN),
                bad("subject", "CHEMISTRY", Fault.SUBJECT_CLOSED),
                bad("subject", "HISTORY", Fault.SUBJECT_CLOSED),
                bad("language", null, Fault.REQUIRED),
                bad("language", "en", Fault.LANGUAGE_UNKNOWN),
                bad("language", "KK", Fault.LANGUAGE_UNKNOWN),
                bad("holdId", null, Fault.SEAT_REQUIRED),
                bad("holdId", "7", Fault.FORMAT_INVALID),
                bad("holdId", "1-1-1-1-1", Fault.FORMAT_INVALID));
    }

    private static Arguments bad(String field, String typed, Fault fault) {
        return Arguments.of(field, typed, fault);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @MethodSource("badInputs")
    void tellsTheOneFieldThatIsWrong(String field, String typed, Fault fault) {
        assertThat(faults(with(valid(), field, typed))).containsExactly(new FieldFault(field, fault));
    }

    @Test
    void asksForAPlaceOfWork() {
        var form = with(with(valid(), "organisationBin", " "), "organisationName", null);
        assertThat(faults(form)).containsExactly(new FieldFault("organisationBin", Fault.ORGANISATION_REQUIRED));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        assertThat(faults(Map.of()))
                .extracting(FieldFault::field)
                .containsExactly(
                        "testType",
                        "phone",
                        "employment",
                        "speciality",
                        "studyFrom",
                        "studyTo",
                        "categoryHeld",
                        "categoryValidUntil",
                        "categorySought",
                        "organisationBin",
                        "subject",
                        "language",
                        "holdId");
    }

    @Test
    void acceptsTheWholeForm() {
        AppliedForm form = accepted(valid());
        assertThat(form.phone()).isEqualTo("+77011234567");
        assertThat(form.studyFrom()).isEqualTo(2004);
        assertThat(form.categoryValidUntil()).isEqualTo(LocalDate.parse("2028-08-31"));
        assertThat(form.disabilityOfSight()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+77011234567", " +7 (701) 123-45-67 ", "+7\u00a0701\u00a0123\u00a045\u00a067"})
    void bringsPhonesIntoOneForm(String typed) {
        assertThat(accepted(with(valid(), "phone", typed)).phone()).isEqualTo("+77011234567");
    }

    @ParameterizedTest
    @CsvSource({"TRAINEE, TEACHER", "TEACHER, TEACHER", "TEACHER, MASTER", "EXPERT, RESEARCHER", "MASTER, MASTER"})
    void acceptsTheSameCategoryOrAHigherOne(String held, String sought) {
        var form = with(with(valid(), "categoryHeld", held), "categorySought", sought);
        assertThat(accepted(form).categorySought()).isEqualTo(Category.valueOf(sought));
    }

    @Test
    void asksATraineeForNoValidity() {
        var form = with(with(valid(), "categoryHeld", "TRAINEE"), "categoryValidUntil", "");
        assertThat(accepted(form).categoryValidUntil()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2036-11-24"})
    void acceptsACategoryThatIsStillValid(String day) {
        assertThat(accepted(with(valid(), "categoryValidUntil", day)).categoryValidUntil())
                .isEqualTo(LocalDate.parse(day));
    }

    @Test
    void acceptsAnOrganisationByItsNameOnlyOrItsBinOnly() {
        assertThat(accepted(with(valid(), "organisationBin", "")).organisationBin())
                .isNull();
        assertThat(accepted(with(valid(), "organisationName", "")).organisationName())
                .isNull();
        assertThat(accepted(with(valid(), "organisationBin", " " + Forms.BIN + " "))
                        .organisationBin())
                .isEqualTo(Forms.BIN);
    }

    @Test
    void tellsTheLanguageInWhichASubjectHasNoPapers() {
        var physics = with(valid(), "subject", "PHYSICS");
        assertThat(faults(physics)).containsExactly(new FieldFault("language", Fault.LANGUAGE_CLOSED));
        assertThat(accepted(with(physics, "language", "ru")).subject()).isEqualTo("PHYSICS");
    }

    @Test
    void saysNothingOfPapersForATestTypeThatIsNotTaken() {
        assertThat(faults(with(with(valid(), "testType", "T05"), "subject", "HISTORY")))
                .containsExactly(new FieldFault("testType", Fault.TEST_TYPE_CLOSED));
    }

    @Test
    void keepsTheDisabilityOfSight() {
        assertThat(accepted(with(valid(), "disabilityOfSight", true)).disabilityOfSight())
                .isTrue();
        assertThat(accepted(with(valid(), "disabilityOfSight", null)).disabilityOfSight())
                .isFalse();
    }

    private static List<FieldFault> faults(Map<String, Object> form) {
        return check(form) instanceof FormCheckResult.Invalid invalid ? invalid.faults() : List.of();
    }

    private static AppliedForm accepted(Map<String, Object> form) {
        assertThat(check(form)).isInstanceOf(FormCheckResult.Valid.class);
        return ((FormCheckResult.Valid) check(form)).form();
    }

    private static FormCheckResult check(Map<String, Object> form) {
        return new FormCheck(typed(form), SETTINGS, SUBJECTS::contains, OFFERED, TODAY).run();
    }
}
