package kz.bagalau.application.form;

import static kz.bagalau.application.Forms.typed;
import static kz.bagalau.application.Forms.valid;
import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.application.Forms;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.Reference;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.application.reference.ReferenceData;
import kz.bagalau.application.reference.ReferenceEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final FormSettings SETTINGS =
            new FormSettings(EnumSet.allOf(TestType.class), EnumSet.allOf(EmploymentKind.class), 1950, 12, 10);
    private static final FormSettings ONE_VARIANT =
            new FormSettings(Set.of(TestType.T03), Set.of(EmploymentKind.CURRENT_EMPLOYEE), 1950, 12, 10);

    private static final List<Subject> SUBJECTS = Stream.concat(
                    Stream.of(
                            subject("MATHEMATICS", SubjectKind.GENERAL),
                            subject("PHYSICS", SubjectKind.GENERAL),
                            subject("CHEMISTRY", SubjectKind.GENERAL),
                            subject("HISTORY", SubjectKind.GENERAL),
                            subject("TVET_06120100", SubjectKind.SPECIAL),
                            subject("TVET_01140100", SubjectKind.SPECIAL)),
                    Stream.of(TestType.values())
                            .flatMap(type -> type.area().stream())
                            .map(area -> subject(area, SubjectKind.AREA)))
            .toList();

    /** Papers of each type; T11 and physics have theirs in Russian only, T08 has none of its own subject. */
    private static final List<OfferedTest> OFFERED = List.of(
            new OfferedTest("T01", "PRESCHOOL_EDUCATION", "kk"),
            new OfferedTest("T02", "PRESCHOOL_METHODOLOGY", "kk"),
            new OfferedTest("T03", "MATHEMATICS", "kk"),
            new OfferedTest("T03", "MATHEMATICS", "ru"),
            new OfferedTest("T03", "PHYSICS", "ru"),
            new OfferedTest("T03", "TVET_01140100", "kk"),
            new OfferedTest("T04", "MATHEMATICS", "kk"),
            new OfferedTest("T05", "ADDITIONAL_EDUCATION", "kk"),
            new OfferedTest("T05", "CHEMISTRY", "kk"),
            new OfferedTest("T06", "BOARDING_EDUCATION", "kk"),
            new OfferedTest("T07", "SPECIAL_ORGANISATION_EDUCATION", "kk"),
            new OfferedTest("T08", "MATHEMATICS", "kk"),
            new OfferedTest("T09", "MATHEMATICS", "kk"),
            new OfferedTest("T09", "TVET_06120100", "kk"),
            new OfferedTest("T10", "EDUCATION_MANAGEMENT", "kk"),
            new OfferedTest("T11", "SPECIAL_EDUCATION", "ru"));

    private static final ReferenceData REFERENCE = (kind, code) -> Reference.ENTRIES.stream()
            .filter(entry -> entry.kind().equals(kind.id()) && entry.code().equals(code))
            .map(entry -> new ReferenceEntry(
                    entry.kind(),
                    code,
                    new LocalizedName(entry.name().kk(), entry.name().ru()),
                    entry.type(),
                    entry.place(),
                    null,
                    null))
            .findFirst();

    static Stream<Arguments> badInputs() {
        return Stream.of(
                bad("testType", null, Fault.REQUIRED),
                bad("testType", "  ", Fault.REQUIRED),
                bad("testType", "T3", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "T12", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "t03", Fault.TEST_TYPE_UNKNOWN),
                bad("testType", "T08", Fault.TEST_TYPE_CLOSED),
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
                bad("speciality", null, Fault.REQUIRED),
                bad("speciality", "\t ", Fault.REQUIRED),
                bad("speciality", "м", Fault.LENGTH_INVALID),
                bad("speciality", "м".repeat(301), Fault.LENGTH_INVALID),
                bad("speciality", "12345", Fault.TEXT_INVALID),
                bad("speciality", "мұғалім\u0007", Fault.TEXT_INVALID),
                bad("speciality", "\u202eмұғалім", Fault.TEXT_INVALID),
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
                bad("subject", "TVET_01140100", Fault.SUBJECT_OF_OTHER_KIND),
                bad("subject", "SPECIAL_EDUCATION", Fault.SUBJECT_UNKNOWN),
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

    /** What the other variants ask for: variant, field, typed, fault. */
    @ParameterizedTest(name = "{0}: {1} = {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "HIGHER, institutionRegion, -, REQUIRED",
                "HIGHER, institutionRegion, 99, INSTITUTION_REGION_UNKNOWN",
                "HIGHER, institutionRegion, 193100000, INSTITUTION_REGION_UNKNOWN",
                "HIGHER, institution, -, REQUIRED",
                "HIGHER, institution, NOWHERE, INSTITUTION_UNKNOWN",
                "HIGHER, institution, PEDCOLLEGE-19, INSTITUTION_UNKNOWN",
                "HIGHER, programmeGroup, -, REQUIRED",
                "HIGHER, programmeGroup, B999, PROGRAMME_GROUP_UNKNOWN",
                "HIGHER, programmeGroup, 01140100, PROGRAMME_GROUP_UNKNOWN",
                "TVET, institutionRegion, -, REQUIRED",
                "TVET, institutionDistrict, -, REQUIRED",
                "TVET, institutionDistrict, 199900000, DISTRICT_UNKNOWN",
                "TVET, institutionDistrict, 19, DISTRICT_UNKNOWN",
                "TVET, institution, -, REQUIRED",
                "TVET, institution, KAZNU, INSTITUTION_UNKNOWN",
                "TVET, specialityCode, -, REQUIRED",
                "TVET, specialityCode, 01999900, SPECIALITY_UNKNOWN",
                "TVET, specialityCode, 6B011, SPECIALITY_UNKNOWN",
                "HEAD, organisationKind, -, REQUIRED",
                "HEAD, organisationKind, SCHOOL, ORGANISATION_KIND_UNKNOWN",
                "DISCIPLINE, disciplineKind, -, REQUIRED",
                "DISCIPLINE, disciplineKind, OTHER, DISCIPLINE_KIND_UNKNOWN",
                "DISCIPLINE, disciplineKind, AREA, DISCIPLINE_KIND_UNKNOWN",
                "DISCIPLINE, subject, -, REQUIRED",
                "DISCIPLINE, subject, MATHEMATICS, SUBJECT_OF_OTHER_KIND",
                "DISCIPLINE, subject, SPECIAL_EDUCATION, SUBJECT_UNKNOWN",
                "DISCIPLINE, subject, TVET_01140100, SUBJECT_CLOSED",
                "DISCIPLINE, language, ru, LANGUAGE_CLOSED",
                "RETURNING, speciality, -, REQUIRED",
                "RETURNING, studyTo, 2003, STUDY_YEARS_REVERSED",
                "AREA, language, kk, LANGUAGE_CLOSED",
                "AREA, language, -, REQUIRED"
            })
    void tellsTheOneFieldThatIsWrongInEachVariant(Variant variant, String field, @Nullable String typed, Fault fault) {
        assertThat(faults(variant.form())).isEmpty();
        assertThat(faults(with(variant.form(), field, typed))).containsExactly(new FieldFault(field, fault));
    }

    private enum Variant {
        HIGHER,
        TVET,
        RETURNING,
        HEAD,
        DISCIPLINE,
        AREA;

        Map<String, Object> form() {
            return switch (this) {
                case HIGHER -> Forms.higherGraduate();
                case TVET -> Forms.tvetGraduate();
                case RETURNING -> with(valid(), "employment", "RETURNING");
                case HEAD -> Forms.head();
                case DISCIPLINE -> Forms.specialDiscipline();
                case AREA -> with(with(valid(), "testType", "T11"), "language", "ru");
            };
        }
    }

    @Test
    void tellsAnInstitutionThatLiesElsewhere() {
        var inAnotherRegion = with(Forms.higherGraduate(), "institutionRegion", "19");
        var inAnotherDistrict = with(Forms.tvetGraduate(), "institutionDistrict", "193300000");
        assertThat(List.of(faults(inAnotherRegion), faults(inAnotherDistrict)))
                .containsOnly(List.of(new FieldFault("institution", Fault.INSTITUTION_NOT_THERE)));
    }

    @Test
    void tellsADistrictOfAnotherRegion() {
        var elsewhere = with(Forms.tvetGraduate(), "institutionRegion", "75");
        assertThat(faults(elsewhere)).contains(new FieldFault("institutionDistrict", Fault.DISTRICT_UNKNOWN));
    }

    @Test
    void findsAnInstitutionOfWhichOnlyTheRegionIsKnown() {
        var form = with(Forms.higherGraduate(), "institution", "KAZATISO");
        assertThat(accepted(form).graduation().institution().code()).isEqualTo("KAZATISO");
    }

    /** Every test type with every employment has the parts of both, whatever else was typed. */
    @ParameterizedTest
    @MethodSource("variants")
    void keepsWhatTheVariantAsksForAndNothingElse(TestType type, EmploymentKind employment) {
        Map<String, Object> everything = new LinkedHashMap<>(Forms.tvetGraduate());
        everything.put("testType", type.name());
        everything.put("employment", employment.name());
        everything.put("organisationKind", "SECONDARY");
        everything.put("programmeGroup", "B009");
        everything.put("disciplineKind", "GENERAL");
        everything.put("language", type == TestType.T11 ? "ru" : "kk");
        if (employment == EmploymentKind.HIGHER_GRADUATE) {
            everything.putAll(Map.of("institutionRegion", "75", "institution", "KAZNU"));
        }
        AppliedForm form = accepted(everything);

        boolean works = employment == EmploymentKind.CURRENT_EMPLOYEE;
        boolean tvet = employment == EmploymentKind.TVET_GRADUATE;
        boolean higher = employment == EmploymentKind.HIGHER_GRADUATE;
        assertThat(form.diploma() != null).isEqualTo(!tvet && !higher);
        assertThat(form.categories() != null).isEqualTo(works);
        assertThat(form.workplace() != null).isEqualTo(works);
        assertThat(works && form.workplace().kind() != null).isEqualTo(works && type == TestType.T10);
        assertThat(form.graduation() != null).isEqualTo(tvet || higher);
        if (form.graduation() != null) {
            assertThat(form.graduation().district() != null).isEqualTo(tvet);
            assertThat(form.graduation().speciality() != null).isEqualTo(tvet);
            assertThat(form.graduation().programmeGroup() != null).isEqualTo(higher);
        }
        assertThat(form.test().disciplineKind() != null).isEqualTo(type == TestType.T09);
        assertThat(form.test().subject()).isEqualTo(type.area().orElse("MATHEMATICS"));
        assertThat(form.aim()).isEqualTo(works ? Category.EXPERT : Category.TEACHER);
    }

    static Stream<Arguments> variants() {
        return Stream.of(TestType.values())
                .filter(type -> type != TestType.T08)
                .flatMap(type -> Stream.of(EmploymentKind.values()).map(kind -> Arguments.of(type, kind)));
    }

    @Test
    void keepsTheNamesOfToday() {
        Graduation graduation = accepted(Forms.tvetGraduate()).graduation();
        assertThat(graduation.region().names()).isEqualTo(new LocalizedName("Алматы облысы", "Алматинская область"));
        assertThat(graduation.speciality().names())
                .isEqualTo(new LocalizedName("Бастауыш білім беру", "Начальное обучение"));
        assertThat(accepted(valid()).test().subjectName())
                .isEqualTo(new LocalizedName("MATHEMATICS kk", "MATHEMATICS"));
    }

    @Test
    void knowsAnOrganisationByItsBinAlone() {
        var form = with(with(valid(), "organisationBin", Reference.KNOWN_BIN), "organisationName", null);
        assertThat(accepted(form).workplace().registeredName()).isEqualTo(new LocalizedName("№ 5 мектеп", "Школа № 5"));
        assertThat(accepted(valid()).workplace().registeredName()).isNull();
        assertThat(faults(with(valid(), "organisationName", null)))
                .containsExactly(new FieldFault("organisationBin", Fault.ORGANISATION_UNKNOWN));
    }

    @Test
    void tellsVariantsThatTheConfigurationHasClosed() {
        assertThat(faults(Forms.higherGraduate(), ONE_VARIANT))
                .containsExactly(new FieldFault("employment", Fault.EMPLOYMENT_CLOSED));
        assertThat(faults(Forms.head(), ONE_VARIANT))
                .containsExactly(new FieldFault("testType", Fault.TEST_TYPE_CLOSED));
        assertThat(faults(valid(), ONE_VARIANT)).isEmpty();
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
                .containsExactly("testType", "phone", "employment", "language", "holdId");
        assertThat(faults(Map.of("testType", "T10", "employment", "CURRENT_EMPLOYEE")))
                .extracting(FieldFault::field)
                .containsExactly(
                        "phone",
                        "speciality",
                        "studyFrom",
                        "studyTo",
                        "categoryHeld",
                        "categoryValidUntil",
                        "categorySought",
                        "organisationBin",
                        "organisationKind",
                        "language",
                        "holdId");
        assertThat(faults(Map.of("testType", "T09", "employment", "TVET_GRADUATE")))
                .extracting(FieldFault::field)
                .containsExactly(
                        "phone",
                        "institutionRegion",
                        "institutionDistrict",
                        "institution",
                        "specialityCode",
                        "disciplineKind",
                        "subject",
                        "language",
                        "holdId");
    }

    @Test
    void acceptsTheWholeForm() {
        AppliedForm form = accepted(valid());
        assertThat(form.phone()).isEqualTo("+77011234567");
        assertThat(form.diploma().studyFrom()).isEqualTo(2004);
        assertThat(form.categories().validUntil()).isEqualTo(LocalDate.parse("2028-08-31"));
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
        assertThat(accepted(form).categories().sought()).isEqualTo(Category.valueOf(sought));
    }

    @Test
    void asksATraineeForNoValidity() {
        var form = with(with(valid(), "categoryHeld", "TRAINEE"), "categoryValidUntil", "");
        assertThat(accepted(form).categories().validUntil()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2036-11-24"})
    void acceptsACategoryThatIsStillValid(String day) {
        assertThat(accepted(with(valid(), "categoryValidUntil", day))
                        .categories()
                        .validUntil())
                .isEqualTo(LocalDate.parse(day));
    }

    @Test
    void acceptsAnOrganisationByItsNameOnlyOrItsBinOnly() {
        assertThat(accepted(with(valid(), "organisationBin", "")).workplace().bin())
                .isNull();
        assertThat(accepted(with(with(valid(), "organisationBin", Reference.KNOWN_BIN), "organisationName", ""))
                        .workplace()
                        .name())
                .isNull();
        assertThat(accepted(with(valid(), "organisationBin", " " + Forms.BIN + " "))
                        .workplace()
                        .bin())
                .isEqualTo(Forms.BIN);
    }

    @Test
    void tellsTheLanguageInWhichASubjectHasNoPapers() {
        var physics = with(valid(), "subject", "PHYSICS");
        assertThat(faults(physics)).containsExactly(new FieldFault("language", Fault.LANGUAGE_CLOSED));
        assertThat(accepted(with(physics, "language", "ru")).test().subject()).isEqualTo("PHYSICS");
    }

    @Test
    void keepsTheDisabilityOfSight() {
        assertThat(accepted(with(valid(), "disabilityOfSight", true)).disabilityOfSight())
                .isTrue();
        assertThat(accepted(with(valid(), "disabilityOfSight", null)).disabilityOfSight())
                .isFalse();
    }

    private static List<FieldFault> faults(Map<String, Object> form) {
        return faults(form, SETTINGS);
    }

    private static List<FieldFault> faults(Map<String, Object> form, FormSettings settings) {
        return check(form, settings) instanceof FormCheckResult.Invalid invalid ? invalid.faults() : List.of();
    }

    private static AppliedForm accepted(Map<String, Object> form) {
        FormCheckResult result = check(form, SETTINGS);
        assertThat(result).isInstanceOf(FormCheckResult.Valid.class);
        return ((FormCheckResult.Valid) result).form();
    }

    private static FormCheckResult check(Map<String, Object> form, FormSettings settings) {
        FormFacts facts = new FormFacts(settings, new TestOffer(SUBJECTS, OFFERED), REFERENCE, TODAY);
        return new FormCheck(typed(form), facts).run();
    }

    private static Subject subject(String code, SubjectKind kind) {
        return new Subject(code, new LocalizedName(code + " kk", code), kind);
    }
}
