package kz.bagalau.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Testing;
import kz.bagalau.application.paper.OfferedTest;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.Test;

class FormIT extends ApplicationServiceTestBase {
    @Test
    void offersWhatIsOpen() {
        teacher()
                .get("/form")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.testTypes.length()")
                .isEqualTo(11)
                .jsonPath("$.testTypes[2].code")
                .isEqualTo("T03")
                .jsonPath("$.testTypes[2].name.kk")
                .isEqualTo("Жалпы орта білім беру ұйымдары")
                .jsonPath("$.testTypes[2].open")
                .isEqualTo(true)
                .jsonPath("$.testTypes[2].subjectChoice")
                .isEqualTo("SUBJECT")
                .jsonPath("$.testTypes[2].languages.length()")
                .isEqualTo(2)
                .jsonPath("$.testTypes[8].subjectChoice")
                .isEqualTo("DISCIPLINE")
                .jsonPath("$.testTypes[10].subjectChoice")
                .isEqualTo("NONE")
                .jsonPath("$.disciplineKinds[*].code")
                .value(codes -> assertThat(codes.toString()).isEqualTo("[\"GENERAL\",\"SPECIAL\"]"))
                .jsonPath("$.organisationKinds.length()")
                .isEqualTo(7)
                .jsonPath("$.subjects[?(@.kind == 'AREA')]")
                .isEmpty()
                .jsonPath("$.subjects[?(@.kind == 'SPECIAL')].code")
                .value(codes -> assertThat(codes.toString()).contains("TVET_06120100"))
                .jsonPath("$.subjects.length()")
                .value(count -> assertThat((int) count).isGreaterThanOrEqualTo(15))
                .jsonPath("$.categories.length()")
                .isEqualTo(6)
                .jsonPath("$.employmentKinds[?(@.open == true)].code")
                .value(codes -> assertThat((List<?>) codes).hasSize(4))
                .jsonPath("$.languages.length()")
                .isEqualTo(2)
                .jsonPath("$.agreement.version")
                .isEqualTo(Forms.AGREEMENT)
                .jsonPath("$.agreement.text.ru")
                .isNotEmpty();
    }

    /** Papers of a subject that a type does not take open nothing. */
    @Test
    void opensATypeWithPapersOfASubjectThatItTakes() {
        wire.send(Testing.papers("T02", "MATHEMATICS", "kk", Testing.ALWAYS), 1);
        wire.send(Testing.papers("T03", "SPECIAL_EDUCATION", "kk", Testing.ALWAYS), 1);
        wire.send(Testing.papers("T11", "SPECIAL_EDUCATION", "ru", Testing.ALWAYS), 1);
        await().atMost(SOON)
                .until(() -> papers.offeredIn(campaigns.open().orElseThrow())
                        .contains(new OfferedTest("T11", "SPECIAL_EDUCATION", "ru")));
        teacher()
                .get("/form")
                .expectBody()
                .jsonPath("$.testTypes[1].open")
                .isEqualTo(false)
                .jsonPath("$.testTypes[1].languages")
                .isEmpty()
                .jsonPath("$.testTypes[10].open")
                .isEqualTo(true)
                .jsonPath("$.testTypes[10].languages[0]")
                .isEqualTo("ru")
                .jsonPath("$.subjects[?(@.code == 'MATHEMATICS')].tests[?(@.testType == 'T02')]")
                .isEmpty();
    }

    @Test
    void asksWhoCalls() {
        client.get()
                .uri("/api/applications/form")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unauthenticated");
    }

    /** Their pages name what the form's codes stand for. */
    @Test
    void isForStaffToo() {
        client.get()
                .uri("/api/applications/form")
                .header("Authorization", TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subjects")
                .isNotEmpty();
    }

    @Test
    void knowsNoSubjectWithoutBothNames() {
        assertThat(database.sql("select count(*) from subject where name_kk = '' or name_ru = ''")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
