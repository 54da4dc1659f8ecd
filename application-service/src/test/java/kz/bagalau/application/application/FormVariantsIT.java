package kz.bagalau.application.application;

import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Reference;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.application.Testing;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.application.reference.ReferenceKind;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What is kept, shown and told of the variants of the form beside the one of a teacher of a school. */
class FormVariantsIT extends ApplicationServiceTestBase {
    private static final List<OfferedTest> PAPERS = List.of(
            new OfferedTest("T01", "PRESCHOOL_EDUCATION", "kk"),
            new OfferedTest("T09", "TVET_06120100", "kk"),
            new OfferedTest("T10", "EDUCATION_MANAGEMENT", "kk"));

    @BeforeEach
    void papersOfAll() {
        PAPERS.forEach(
                test -> wire.send(Testing.papers(test.testType(), test.subject(), test.language(), Testing.ALWAYS), 1));
        await().atMost(SOON)
                .until(() -> papers.offeredIn(campaigns.open().orElseThrow()).containsAll(PAPERS));
    }

    @Test
    void aGraduateOfHigherEducationSitsTheOneSubjectOfTheType() {
        Teacher teacher = teacher();
        UUID hold = UUID.randomUUID();
        Map<String, Object> form = with(with(Forms.higherGraduate(), "testType", "T01"), "holdId", hold);
        UUID id = teacher.submitted(form);
        assertThat(teacher.application(id))
                .containsEntry("employment", "HIGHER_GRADUATE")
                .containsEntry("institutionRegion", "75")
                .containsEntry("institutionRegionName", names("Алматы қаласы", "город Алматы"))
                .containsEntry("institution", "KAZNU")
                .containsEntry("institutionName", names("ҚазҰУ", "КазНУ"))
                .containsEntry("programmeGroup", "B009")
                .containsEntry("programmeGroupName", names("Математика мұғалімдері", "Учителя математики"))
                .containsEntry("subject", "PRESCHOOL_EDUCATION")
                .containsEntry(
                        "subjectName", names("Мектепке дейінгі тәрбие және оқыту", "Дошкольное воспитание и обучение"))
                .containsEntry("institutionDistrict", null)
                .containsEntry("specialityCode", null)
                .containsEntry("speciality", null)
                .containsEntry("studyFrom", null)
                .containsEntry("categorySought", null)
                .containsEntry("organisationBin", null)
                .containsEntry("organisationName", null)
                .containsEntry("disciplineKind", null);
        wire.send(Scheduling.reserved(id, teacher.id(), hold), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        await().atMost(SOON).until(() -> wire.told(id).size() >= 2);
        assertThat(wire.told(id).getFirst())
                .isInstanceOfSatisfying(
                        ApplicationSubmittedV1.class,
                        event -> assertThat(event.subject()).isEqualTo("PRESCHOOL_EDUCATION"));
        assertThat(wire.told(id).getLast()).isInstanceOfSatisfying(ApplicationAcceptedV1.class, event -> {
            assertThat(event.categorySought()).isEqualTo("TEACHER");
            assertThat(event.subjectName().ru()).isEqualTo("Дошкольное воспитание и обучение");
        });
    }

    @Test
    void aGraduateOfACollegeTeachesASpecialDiscipline() {
        Teacher teacher = teacher();
        Map<String, Object> form = Forms.tvetGraduate();
        form.putAll(Map.of("testType", "T09", "disciplineKind", "SPECIAL", "subject", "TVET_06120100"));
        UUID id = teacher.submitted(form);
        assertThat(teacher.application(id))
                .containsEntry("institutionDistrict", "193100000")
                .containsEntry("institutionDistrictName", names("Еңбекшіқазақ ауданы", "Енбекшиказахский район"))
                .containsEntry("specialityCode", "01140100")
                .containsEntry("specialityName", names("Бастауыш білім беру", "Начальное обучение"))
                .containsEntry("disciplineKind", "SPECIAL")
                .containsEntry("subject", "TVET_06120100")
                .containsEntry("programmeGroup", null);
        assertThat(teacher.draft())
                .containsEntry("institutionDistrict", "193100000")
                .containsEntry("disciplineKind", "SPECIAL")
                .containsEntry("speciality", "Математика мұғалімі");
    }

    @Test
    void aHeadSaysWhatKindOfOrganisation() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(with(Forms.head(), "organisationBin", Reference.KNOWN_BIN));
        assertThat(teacher.application(id))
                .containsEntry("organisationKind", "SECONDARY")
                .containsEntry(
                        "organisationKindName",
                        names("Жалпы орта білім беру ұйымы", "Организация общего среднего образования"))
                .containsEntry("organisationBin", Reference.KNOWN_BIN)
                .containsEntry("organisationRegisteredName", names("№ 5 мектеп", "Школа № 5"))
                .containsEntry("organisationName", "№ 12 мектеп-лицей")
                .containsEntry("categorySought", "EXPERT");
    }

    @Test
    void whoReturnsSaysWhatTheDiplomaSays() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(with(Forms.valid(), "employment", "RETURNING"));
        assertThat(teacher.application(id))
                .containsEntry("speciality", "Математика мұғалімі")
                .containsEntry("studyFrom", 2004)
                .containsEntry("studyTo", 2008)
                .containsEntry("categoryHeld", null)
                .containsEntry("categoryValidUntil", null)
                .containsEntry("organisationBin", null);
    }

    @Test
    void theNamesStayAsTheyWere() {
        var old = Reference.entry("programme-groups", "B777", "Ескі", "Старая", "bachelor", null);
        wire.send(old, 1);
        await().atMost(SOON).until(() -> name("B777").equals("Ескі"));
        Teacher teacher = teacher();
        UUID id = teacher.submitted(with(Forms.higherGraduate(), "programmeGroup", "B777"));
        wire.send(Reference.entry("programme-groups", "B777", "Жаңа", "Новая", "bachelor", null), 2);
        await().atMost(SOON).until(() -> name("B777").equals("Жаңа"));
        assertThat(teacher.application(id)).containsEntry("programmeGroupName", names("Ескі", "Старая"));
    }

    /** The database itself refuses a form that lacks what its employment asks for, or has what it does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "speciality = null",
                "study_to = null",
                "category_sought = null",
                "category_held = null",
                "organisation_bin = null, organisation_name = null",
                "organisation_kind = 'SECONDARY'",
                "institution_code = 'KAZNU'",
                "programme_group_code = 'B009'",
                "institution_district_code = '193100000'",
                "discipline_kind = 'GENERAL'",
                "test_type = 'T09'",
                "test_type = 'T10'",
                "employment = 'RETURNING'",
                "employment = 'HIGHER_GRADUATE'",
                "employment = 'TVET_GRADUATE'",
                "employment = 'OTHER'"
            })
    void theDatabaseKeepsTheVariantsApart(String change) {
        UUID id = teacher().submitted(Forms.valid());
        assertThatThrownBy(() -> database.sql("update application set " + change + " where id = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private String name(String group) {
        return reference
                .offered(ReferenceKind.PROGRAMME_GROUPS, group)
                .map(entry -> entry.name().kk())
                .orElse("");
    }

    private static Map<String, String> names(String kk, String ru) {
        return Map.of("kk", kk, "ru", ru);
    }
}
