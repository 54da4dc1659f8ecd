package kz.bagalau.certificate.issuing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.bagalau.certificate.CertificateServiceTestBase;
import kz.bagalau.test.TestTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class CertificateApiIT extends CertificateServiceTestBase {
    private Map<String, Object> certificate;
    private String pdf;
    private String code;

    @BeforeEach
    void issue() {
        introducePerson("Әбдіғаппарова", 1);
        wire.send(released(), 5);
        certificate = certificate();
        pdf = "/api/certificates/" + certificate.get("id") + "/pdf";
        code = (String) certificate.get("code");
    }

    private ResponseSpec check(String typed) {
        return client.get().uri("/api/certificates/public/{code}", typed).exchange();
    }

    @Test
    void holderDownloadsThePdfInBothLanguages() throws Exception {
        for (String locale : new String[] {"kk", "ru"}) {
            var result = get(pdf + "?locale=" + locale, person)
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType("application/pdf")
                    .returnResult(byte[].class);
            String digits = ((String) certificate.get("number")).substring(3);
            assertThat(result.getResponseHeaders().getContentDisposition().getFilename())
                    .isEqualTo("bagalau-" + digits + "-" + locale + ".pdf");
            assertThat(result.getResponseHeaders().getCacheControl())
                    .contains("private")
                    .contains("no-cache");
            try (var document = Loader.loadPDF(result.getResponseBody())) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains((String) certificate.get("number"))
                        .contains(locale.equals("kk") ? "Астана, № 2 пункт" : "Астана, пункт № 2");
            }
        }
    }

    @Test
    void unchangedPdfIsNotSentAgain() {
        String tag = get(pdf, person)
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseHeaders()
                .getETag();
        client.get()
                .uri(pdf)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.teacher(person))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified();
        client.get()
                .uri(pdf + "?locale=ru")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.teacher(person))
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void crowdIsServedOrAskedToComeAgain() {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> get(pdf, person).returnResult(byte[].class)))
                    .toList();
            assertThat(answers).allSatisfy(answer -> {
                var result = answer.get();
                if (result.getStatus().value() == 503) {
                    assertThat(result.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                            .isEqualTo("5");
                } else {
                    assertThat(result.getStatus().value()).isEqualTo(200);
                }
            });
        }
    }

    @Test
    void anothersCertificateIsNotFound() {
        UUID other = UUID.randomUUID();
        assertProblem(get(pdf, other), 404, "not-found");
        get("/api/certificates", other).expectStatus().isOk().expectBody().json("[]");
        client.get().uri(pdf).exchange().expectStatus().isUnauthorized();
        client.get().uri("/api/certificates").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void badInputOfThePdfIsRefused() {
        assertProblem(get(pdf + "?locale=en", person), 400, "validation-failed");
        assertProblem(get("/api/certificates/17/pdf", person), 400, "validation-failed");
        assertProblem(get("/api/certificates/" + UUID.randomUUID() + "/pdf", person), 404, "not-found");
    }

    @Test
    void anybodyWithTheCodeSeesThePrintedFacts() {
        check(code)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex, nofollow, noarchive")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .json("""
                    {"state": "VALID", "holderName": "Әбдіғаппарова Қарлығаш Өмірзаққызы", "iinMasked": "8504••••••23",
                     "testType": "T03", "testTypeName": {"kk": "Жалпы орта білім беру ұйымдары"},
                     "subject": "S05", "subjectName": {"kk": "Математика", "ru": "Математика (ru)"}, "language": "kk",
                     "score": 41, "maxScore": 50, "percent": 82.00, "categoryReached": "RESEARCHER",
                     "categoryReachedName": {"kk": "Педагог-зерттеуші", "ru": "Педагог-исследователь"},
                     "parts": [{"code": "SUBJECT", "title": {"kk": "Пән", "ru": "Предмет"}, "score": 41, "maxScore": 50}],
                     "testedAt": "2026-12-01T08:10:00Z", "validUntil": "2099-12-01"}
                    """);
    }

    @Test
    void codeMayBeTypedInAnyWay() {
        for (String typed : new String[] {
            code.toLowerCase(),
            code.replace("-", ""),
            " " + code.replace('-', ' '),
            code.replace('0', 'O').replace('1', 'l')
        }) {
            check(typed).expectStatus().isOk().expectBody().jsonPath("$.number").isEqualTo(certificate.get("number"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0000-0000-0000", "7K3M", "хабар", "' or 1=1 --"})
    void unknownCodeIsUnknownAndNotIndexedEither(String typed) {
        ResponseSpec response = check(typed);
        response.expectHeader().valueEquals("X-Robots-Tag", "noindex, nofollow, noarchive");
        assertProblem(response, 404, "certificate-unknown");
    }

    @Test
    void expiresAfterItsLastDayInAlmaty() {
        clock.moveTo(java.time.Instant.parse("2099-12-01T18:59:00Z"));
        check(code).expectBody().jsonPath("$.state").isEqualTo("VALID");
        clock.moveBy(Duration.ofMinutes(2));
        check(code).expectBody().jsonPath("$.state").isEqualTo("EXPIRED");
    }

    @Test
    void annulledIsToldAndNotPrinted() {
        database.sql(
                        "update certificate set status = 'ANNULLED', ended_at = now(), ended_reason = 'violation' where id = :id::uuid")
                .param("id", certificate.get("id"))
                .update();
        check(code).expectStatus().isOk().expectBody().jsonPath("$.state").isEqualTo("ANNULLED");
        assertProblem(get(pdf, person), 409, "certificate-annulled");
    }

    @Test
    void metricsTellOfCertificates() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(client.get()
                                .uri("/actuator/prometheus")
                                .exchange()
                                .returnResult(String.class)
                                .getResponseBody())
                        .contains("bagalau_certificates_issued_total")
                        .contains("bagalau_certificates_awaiting_oldest_seconds"));
    }
}
