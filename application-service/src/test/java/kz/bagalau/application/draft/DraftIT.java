package kz.bagalau.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftIT extends ApplicationServiceTestBase {
    private final Map<String, Object> typed =
            Map.of("phone", "+7 70", "studyFrom", 19, "disabilityOfSight", true, "speciality", "  «Ұстаз» \\ '; -- ");

    @Test
    void isNotThereAtFirst() {
        teacher().get("/draft").expectStatus().isNoContent();
    }

    @Test
    void comesBackAsTyped() {
        Teacher teacher = teacher();
        teacher.saveDraft(typed).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"1\"");
        assertThat(teacher.draft())
                .containsEntry("phone", "+7 70")
                .containsEntry("studyFrom", "19")
                .containsEntry("disabilityOfSight", true)
                .containsEntry("speciality", "  «Ұстаз» \\ '; -- ")
                .containsEntry("holdId", null);
    }

    @Test
    void isReplacedByTheNextSave() {
        Teacher teacher = teacher();
        teacher.saveDraft(typed).expectStatus().isOk();
        teacher.saveDraft(Map.of("phone", "+7 701"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        assertThat(teacher.draft()).containsEntry("phone", "+7 701").containsEntry("speciality", null);
    }

    @Test
    void refusesAPageThatHasNotSeenTheLastSave() {
        Teacher teacher = teacher();
        teacher.saveDraft(typed).expectStatus().isOk();
        teacher.saveDraft(Map.of("phone", "1"), "\"1\"").expectStatus().isOk();
        teacher.saveDraft(Map.of("phone", "2"), "\"1\"")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("draft-changed");
        assertThat(teacher.draft()).containsEntry("phone", "1");
    }

    @Test
    void belongsToOnePerson() {
        teacher().saveDraft(typed).expectStatus().isOk();
        teacher().get("/draft").expectStatus().isNoContent();
    }

    @Test
    void isDeletedAsOftenAsOneLikes() {
        Teacher teacher = teacher();
        teacher.saveDraft(typed).expectStatus().isOk();
        teacher.delete("/draft").expectStatus().isNoContent();
        teacher.delete("/draft").expectStatus().isNoContent();
        teacher.get("/draft").expectStatus().isNoContent();
    }

    @Test
    void letsOnlyThePageThatSawNoDraftBeginOne() {
        Teacher teacher = teacher();
        teacher.saveDraft(typed, "\"0\"").expectStatus().isOk();
        teacher.saveDraft(typed, "\"0\"")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("draft-changed");
    }

    @Test
    void refusesWhatNobodyCanType() {
        Teacher teacher = teacher();
        refused(teacher, Map.of("phone", "a\u0000b"), "phone", "format-invalid");
        refused(teacher, Map.of("speciality", "ұ".repeat(1001)), "speciality", "length-invalid");
        refused(teacher, Map.of("language", "en"), "language", "language-unknown");
        refused(teacher, Map.of("salary", "1"), "salary", "format-invalid");
        refused(teacher, Map.of("disabilityOfSight", "сәл"), "disabilityOfSight", "format-invalid");
        refused(teacher, Map.of("phone", Map.of("a", 1)), "phone", "format-invalid");
        teacher.get("/draft").expectStatus().isNoContent();
    }

    private static void refused(Teacher teacher, Map<String, Object> body, String field, String code) {
        teacher.saveDraft(new HashMap<>(body))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].field")
                .isEqualTo(field)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"W/\"1\"", "1", "\"x\""})
    void refusesAVersionThatItNeverGave(String ifMatch) {
        teacher()
                .saveDraft(typed, ifMatch)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("format-invalid");
    }

    @Test
    void refusesABodyThatIsNoJson() {
        teacher()
                .saveDraft("{")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("malformed-request");
    }
}
