package kz.bagalau.application.application;

import static kz.bagalau.application.Forms.valid;
import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Teacher;
import kz.bagalau.application.Wire;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;

class SubmissionIT extends ApplicationServiceTestBase {
    @Test
    void tellsScheduling() {
        Teacher teacher = teacher();
        UUID hold = UUID.randomUUID();
        UUID id = teacher.submitted(with(valid(hold), "disabilityOfSight", true));
        await().atMost(SOON).until(() -> !wire.told(id).isEmpty());
        var record = wire.records(id).getFirst();
        assertThat(Wire.headerOf(record, WireHeader.SOURCE)).contains("application");
        assertThat(Wire.headerOf(record, WireHeader.AGGREGATE_VERSION)).isEqualTo("1");
        assertThat(wire.told(id).getFirst()).isInstanceOfSatisfying(ApplicationSubmittedV1.class, event -> {
            assertThat(event.personId()).isEqualTo(teacher.id());
            assertThat(event.campaignId()).isEqualTo(CAMPAIGN.campaignId());
            assertThat(event.holdId()).isEqualTo(hold);
            assertThat(event.testType()).isEqualTo("T03");
            assertThat(event.subject()).isEqualTo("MATHEMATICS");
            assertThat(event.language()).isEqualTo("kk");
            assertThat(event.disabilityOfSight()).isTrue();
        });
    }

    @Test
    void showsTheApplicationToItsOwner() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(valid());
        teacher.get("/" + id)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("SUBMITTED")
                .jsonPath("$.number")
                .value(number -> assertThat((String) number).matches("\\d{4}-\\d{7}"))
                .jsonPath("$.phone")
                .isEqualTo("+77011234567")
                .jsonPath("$.studyFrom")
                .isEqualTo(2004)
                .jsonPath("$.categoryValidUntil")
                .isEqualTo("2028-08-31")
                .jsonPath("$.subjectName.kk")
                .isEqualTo("Математика")
                .jsonPath("$.agreementVersion")
                .isEqualTo(Forms.AGREEMENT)
                .jsonPath("$.slot")
                .isEmpty()
                .jsonPath("$.canDelete")
                .isEqualTo(true)
                .jsonPath("$.canEdit")
                .isEqualTo(true)
                .jsonPath("$.history.length()")
                .isEqualTo(1)
                .jsonPath("$.history[0].status")
                .isEqualTo("SUBMITTED");
        teacher.get("")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].id")
                .isEqualTo(id.toString());
    }

    @Test
    void showsItToNobodyElse() {
        UUID id = teacher().submitted(valid());
        Teacher other = teacher();
        other.get("/" + id)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found");
        other.get("/" + id + "?waitForChangeFrom=SUBMITTED").expectStatus().isNotFound();
        other.delete("/" + id).expectStatus().isNotFound();
        other.get("").expectStatus().isOk().expectBody().jsonPath("$.length()").isEqualTo(0);
    }

    @Test
    void keepsWhatWasSentAsTheDraftUntilTheSeatIsCertain() {
        Teacher teacher = teacher();
        teacher.submitted(with(valid(), "speciality", "Физика мұғалімі"));
        assertThat(teacher.draft()).containsEntry("speciality", "Физика мұғалімі");
    }

    @ParameterizedTest
    @CsvSource({"'', required", "7, format-invalid", "null, format-invalid"})
    void wantsAKey(String key, String code) {
        teacher()
                .submit(valid(), key.isEmpty() ? null : key)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    @Test
    void tellsEveryFieldThatIsWrongInBothLanguages() {
        Map<String, Object> form = with(with(valid(), "phone", "8701"), "agreementVersion", "2025-1");
        teacher()
                .submit(form, UUID.randomUUID())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("validation-failed")
                .jsonPath("$.errors.length()")
                .isEqualTo(2)
                .jsonPath("$.errors[0].field")
                .isEqualTo("phone")
                .jsonPath("$.errors[0].code")
                .isEqualTo("phone-invalid")
                .jsonPath("$.errors[0].text.kk")
                .isNotEmpty()
                .jsonPath("$.errors[0].text.ru")
                .isNotEmpty()
                .jsonPath("$.errors[1].code")
                .isEqualTo("agreement-outdated");
    }

    @Test
    void wantsTheRulesAccepted() {
        teacher()
                .submit(with(valid(), "agreementVersion", null), UUID.randomUUID())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("agreementVersion")
                .jsonPath("$.errors[0].code")
                .isEqualTo("must-be-accepted");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "''", "null", "{\"status\": \"ACCEPTED\"}"})
    void refusesABodyThatIsNoForm(String body) {
        client.post()
                .uri("/api/applications")
                .header("Authorization", TestTokens.teacher(UUID.randomUUID()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void refusesAnIdThatIsNone() {
        teacher().get("/17").expectStatus().isBadRequest();
        teacher().get("/" + UUID.randomUUID()).expectStatus().isNotFound();
        teacher()
                .get("/" + UUID.randomUUID() + "?waitForChangeFrom=LOST")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void takesNothingOutsideTheIntake() {
        clock.moveTo(CAMPAIGN.intakeTo());
        conflict(teacher(), valid(), "campaign-closed");
        clock.moveTo(CAMPAIGN.intakeFrom().minusSeconds(5));
        conflict(teacher(), valid(), "campaign-closed");
        clock.moveTo(CAMPAIGN.intakeTo().minusSeconds(60));
        teacher().submitted(valid());
    }

    @Test
    void takesOneApplicationInACampaign() {
        Teacher teacher = teacher();
        teacher.submitted(valid());
        conflict(teacher, valid(), "application-exists");
    }

    @Test
    void takesAHoldOnce() {
        UUID hold = UUID.randomUUID();
        Teacher teacher = teacher();
        UUID first = teacher.submitted(valid(hold));
        teacher.delete("/" + first).expectStatus().isAccepted();
        conflict(teacher, valid(hold), "hold-gone");
        teacher.submitted(valid());
    }

    @Nested
    class WithTheSameKey {
        private final UUID key = UUID.randomUUID();

        @Test
        void answersTheSame() {
            Teacher teacher = teacher();
            Map<String, Object> form = valid();
            var first = teacher.submit(form, key).expectStatus().isAccepted().returnResult(Map.class);
            clock.moveTo(CAMPAIGN.intakeTo());
            var second = teacher.submit(form, key).expectStatus().isAccepted().returnResult(Map.class);
            assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
            assertThat(second.getResponseBody().get("status")).isEqualTo("SUBMITTED");
        }

        @Test
        void refusesAnotherForm() {
            Teacher teacher = teacher();
            teacher.submit(valid(), key).expectStatus().isAccepted();
            teacher.submit(valid(), key)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("idempotency-conflict");
        }

        @Test
        void letsARefusedFormBeCorrected() {
            Teacher teacher = teacher();
            teacher.submit(with(valid(), "phone", ""), key).expectStatus().isBadRequest();
            teacher.submit(valid(), key).expectStatus().isAccepted();
        }

        @Test
        void keepsPeopleApart() {
            teacher().submit(valid(), key).expectStatus().isAccepted();
            teacher().submit(valid(), key).expectStatus().isAccepted();
        }
    }

    private static void conflict(Teacher teacher, Map<String, Object> form, String code) {
        teacher.submit(form, UUID.randomUUID())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
