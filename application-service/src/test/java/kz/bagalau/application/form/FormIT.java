package kz.bagalau.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
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
                .jsonPath("$.testTypes[?(@.open == true)].code")
                .isEqualTo("T03")
                .jsonPath("$.subjects.length()")
                .value(count -> assertThat((int) count).isGreaterThanOrEqualTo(15))
                .jsonPath("$.categories.length()")
                .isEqualTo(6)
                .jsonPath("$.employmentKinds[?(@.open == true)].code")
                .isEqualTo("CURRENT_EMPLOYEE")
                .jsonPath("$.languages.length()")
                .isEqualTo(2)
                .jsonPath("$.agreement.version")
                .isEqualTo(Forms.AGREEMENT)
                .jsonPath("$.agreement.text.ru")
                .isNotEmpty();
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

    @Test
    void isNotForStaff() {
        client.get()
                .uri("/api/applications/form")
                .header("Authorization", TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR"))
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
    }

    @Test
    void knowsNoSubjectWithoutBothNames() {
        assertThat(database.sql("select count(*) from subject where name_kk = '' or name_ru = ''")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
