package kz.bagalau.application.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Teacher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.client.RestTestClient;

class AgreementsIT extends ApplicationServiceTestBase {
    @Autowired
    private Agreements agreements;

    @Test
    void hashesBothTexts() throws NoSuchAlgorithmException {
        Agreement agreement = agreements.current();
        String both = agreement.text().kk() + "\n\n" + agreement.text().ru();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
        assertThat(agreement.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void isNeverChanged() {
        assertThatThrownBy(() ->
                        database.sql("update agreement set text_ru = 'другое'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from agreement").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isKeptWithTheApplicationThatAcceptedIt() {
        Teacher teacher = teacher();
        UUID application = teacher.submitted(Forms.valid());
        assertThat(database.sql("""
                                select agreement_version || ' ' || agreement_sha256 from application
                                where id = :id and agreement_accepted_at = submitted_at""")
                        .param("id", application)
                        .query(String.class)
                        .single())
                .isEqualTo(Forms.AGREEMENT + " " + agreements.current().sha256());
    }

    @Test
    void isReadAgainInTheVersionThatWasAccepted() {
        Teacher teacher = teacher();
        UUID application = teacher.submitted(Forms.valid());
        Agreement now = agreements.current();
        agreed(teacher, application)
                .jsonPath("$.version")
                .isEqualTo(now.version())
                .jsonPath("$.text.kk")
                .isEqualTo(now.text().kk())
                .jsonPath("$.text.ru")
                .isEqualTo(now.text().ru())
                .jsonPath("$.acceptedAt")
                .isNotEmpty();

        database.sql("""
                        insert into agreement (version, text_kk, text_ru, sha256, valid_from)
                        values ('2019-1', 'Бұрынғы', 'Прежнее', repeat('0', 64), '2019-01-01T00:00:00+05:00')
                        on conflict do nothing""").update();
        database.sql("update application set agreement_version = '2019-1' where id = :id")
                .param("id", application)
                .update();
        agreed(teacher, application)
                .jsonPath("$.version")
                .isEqualTo("2019-1")
                .jsonPath("$.text.kk")
                .isEqualTo("Бұрынғы");
        assertThat(agreements.current()).isEqualTo(now);
    }

    private static RestTestClient.BodyContentSpec agreed(Teacher teacher, UUID application) {
        return teacher.get("/" + application + "/agreement")
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
