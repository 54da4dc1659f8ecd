package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.testing.ResultReleasedV1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutcomeOfTestIT extends ApplicationServiceTestBase {
    private final UUID hold = UUID.randomUUID();
    private final UUID sitting = UUID.randomUUID();
    private Teacher teacher;
    private UUID id;

    @BeforeEach
    void submit() {
        teacher = teacher();
        id = teacher.submitted(Forms.valid(hold));
    }

    @Test
    void aReleasedResultEndsTheApplication() {
        accept();
        wire.send(released(), 9);
        teacher.awaitStatus(id, "TESTED");
        teacher.delete("/" + id).expectStatus().isEqualTo(409);
        teacher.submit(Forms.valid(), UUID.randomUUID())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("application-exists");
    }

    @Test
    void aResultThatComesTwiceIsOneLineOfHistory() {
        accept();
        UUID event = wire.send(released(), 9);
        wire.sendAgain(released(), 9, event);
        wire.send(released(), 10);
        teacher.awaitStatus(id, "TESTED");
        assertThat((List<?>) teacher.application(id).get("history")).hasSize(3);
    }

    @Test
    void aResultBeforeTheSeatWaitsForIt() {
        wire.send(released(), 9);
        await().atMost(SOON)
                .until(() -> database.sql(
                                        "select count(*) from application where id = :id and result_released_at is not null")
                                .param("id", id)
                                .query(Integer.class)
                                .single()
                        == 1);
        teacher.awaitStatus(id, "SUBMITTED");
        wire.send(Scheduling.reserved(id, teacher.id(), hold), 2);
        teacher.awaitStatus(id, "TESTED");
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
    }

    @Test
    void theCardShowsTheCertificateWheneverItComes() {
        UUID certificate = UUID.randomUUID();
        wire.send(
                new CertificateIssuedV1(
                        certificate,
                        "OZP-1",
                        "ABC",
                        sitting,
                        id,
                        teacher.id(),
                        Instant.now(),
                        LocalDate.parse("2027-11-24")),
                1);
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(teacher.application(id).get("certificateId")).isEqualTo(certificate.toString()));
        teacher.awaitStatus(id, "SUBMITTED");
    }

    private void accept() {
        wire.send(Scheduling.reserved(id, teacher.id(), hold), 2);
        teacher.awaitStatus(id, "ACCEPTED");
    }

    private ResultReleasedV1 released() {
        return new ResultReleasedV1(
                sitting,
                id,
                teacher.id(),
                "T03",
                "MATHEMATICS",
                new LocalizedText("Математика", "Математика"),
                "kk",
                new LocalizedText("№ 1 пункт", "Пункт № 1"),
                BigDecimal.TEN,
                BigDecimal.TEN,
                new BigDecimal("100.00"),
                List.of(),
                "MASTER",
                "2026",
                Instant.now(),
                Instant.now(),
                LocalDate.parse("2027-11-24"));
    }
}
