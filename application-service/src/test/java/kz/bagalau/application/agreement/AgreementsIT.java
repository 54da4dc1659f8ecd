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
}
