package kz.bagalau.certificate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.testing.PartScore;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.ServiceTest;
import kz.bagalau.test.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The service; one context for all tests, each with a person of its own. */
@ServiceTest
@TestPropertySource(
        properties = {
            "spring.config.name=certificate-service",
            "PUBLIC_URL=https://bagalau.kz",
            "bagalau.certificate.pdf.patience=200ms",
            "bagalau.events.partitions=2",
            "bagalau.events.topics=bagalau.certificate.certificate.v1,bagalau.identity.person.v1,bagalau.testing.sitting.v1"
        })
public abstract class CertificateServiceTestBase {
    protected static final Duration SOON = Duration.ofSeconds(20);
    protected static final ParameterizedTypeReference<Map<String, Object>> OBJECT =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    protected final Wire wire = Wire.instance();
    protected final UUID person = UUID.randomUUID();

    @Autowired
    protected RestTestClient client;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient database;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    protected void introducePerson(String surname, long version) {
        wire.send(
                new PersonChangedV1(
                        person,
                        "kk",
                        person + "@mail.kz",
                        "850412400123",
                        surname,
                        "Қарлығаш",
                        "Өмірзаққызы",
                        LocalDate.of(1985, 4, 12),
                        "FEMALE",
                        null),
                version);
    }

    /** An account without personal data. */
    protected void registerPerson() {
        wire.send(new PersonChangedV1(person, "kk", person + "@mail.kz", null, null, null, null, null, null, null), 1);
    }

    protected ResultReleasedV1 released() {
        return new ResultReleasedV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                person,
                "T03",
                "S05",
                new LocalizedText("Математика", "Математика (ru)"),
                "kk",
                new LocalizedText("Астана, № 2 пункт", "Астана, пункт № 2"),
                new BigDecimal("41"),
                new BigDecimal("50"),
                new BigDecimal("82.00"),
                List.of(new PartScore(
                        "SUBJECT", new LocalizedText("Пән", "Предмет"), new BigDecimal("41"), new BigDecimal("50"))),
                "RESEARCHER",
                "2026",
                Instant.parse("2026-12-01T08:10:00Z"),
                Instant.parse("2026-12-01T09:00:00Z"),
                LocalDate.of(2099, 12, 1));
    }

    protected Map<String, Object> certificate() {
        Awaitility.await().atMost(SOON).until(() -> !mine().isEmpty());
        return mine().getFirst();
    }

    protected List<Map<String, Object>> mine() {
        return get("/api/certificates", person)
                .expectStatus()
                .isOk()
                .returnResult(LIST)
                .getResponseBody();
    }

    protected ResponseSpec get(String path, UUID caller) {
        return client.get()
                .uri(path)
                .header("Authorization", TestTokens.teacher(caller))
                .exchange();
    }

    protected static void assertProblem(ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
