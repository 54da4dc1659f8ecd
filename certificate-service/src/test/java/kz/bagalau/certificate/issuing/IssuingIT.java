package kz.bagalau.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.certificate.CertificateFixtures;
import kz.bagalau.certificate.CertificateServiceTestBase;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.testing.ResultReleasedV1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.transaction.support.TransactionTemplate;

class IssuingIT extends CertificateServiceTestBase {
    @Autowired
    CertificateIssuing issuing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HolderErasure erasure;

    @Test
    void releasedResultBecomesACertificateAndAnEvent() {
        introducePerson("Әбдіғаппарова", 1);
        ResultReleasedV1 released = released();
        wire.send(released, 5);

        var certificate = certificate();
        assertThat(certificate)
                .containsEntry("state", "VALID")
                .containsEntry("testType", "T03")
                .containsEntry("subject", "S05")
                .containsEntry("validUntil", "2099-12-01");
        await().atMost(SOON).until(() -> wire.issuedFor(released.sittingId()).size() == 1);
        CertificateIssuedV1 issued = wire.issuedFor(released.sittingId()).getFirst();
        assertThat(issued.certificateId()).hasToString((String) certificate.get("id"));
        assertThat(issued.number()).isEqualTo(certificate.get("number")).matches("ББ-\\d{4}-\\d{6}-\\d");
        assertThat(issued.code())
                .isEqualTo(certificate.get("code"))
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(issued.applicationId()).isEqualTo(released.applicationId());
        assertThat(issued.personId()).isEqualTo(person);
        assertThat(issued.validUntil()).isEqualTo(released.validUntil());
    }

    @Test
    void sameResultAgainIsOneCertificate() {
        introducePerson("Әбдіғаппарова", 1);
        ResultReleasedV1 released = released();
        UUID event = wire.send(released, 5);
        certificate();
        wire.sendAgain(released, 5, event);
        wire.send(released, 6);
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> mine().size() == 1);
        assertThat(wire.issuedFor(released.sittingId())).hasSize(1);
    }

    @Test
    void resultWaitsUntilItsHolderHasAName() {
        wire.send(released(), 5);
        registerPerson();
        await().atMost(SOON).until(() -> awaiting() == 1);
        await().during(Duration.ofMillis(400)).atMost(SOON).until(() -> mine().isEmpty());
        introducePerson("Әбдіғаппарова", 2);
        certificate();
        assertThat(awaiting()).isZero();
    }

    @Test
    void laterNameDoesNotChangeWhatWasPrinted() {
        introducePerson("Әбдіғаппарова", 1);
        wire.send(released(), 5);
        String code = (String) certificate().get("code");
        introducePerson("Ысқақова", 2);
        await().atMost(SOON)
                .until(() -> database.sql("select surname from holder where person_id = :p")
                        .param("p", person)
                        .query(String.class)
                        .single()
                        .equals("Ысқақова"));
        client.get()
                .uri("/api/certificates/public/" + code)
                .exchange()
                .expectBody()
                .jsonPath("$.holderName")
                .isEqualTo("Әбдіғаппарова Қарлығаш Өмірзаққызы");
    }

    @Test
    void certificateOfAnErasedPersonKeepsItsNameToItsLastDay() {
        introducePerson("Әбдіғаппарова", 1);
        wire.send(released(), 5);
        var certificate = certificate();
        wire.erasePerson(person, 9);
        await().atMost(SOON).until(this::isForgotten);

        check(certificate)
                .jsonPath("$.state")
                .isEqualTo("VALID")
                .jsonPath("$.holderName")
                .isEqualTo("Әбдіғаппарова Қарлығаш Өмірзаққызы");
        clock.moveTo(Instant.parse("2099-12-01T18:00:00Z"));
        erasure.erase();
        check(certificate).jsonPath("$.holderName").isNotEmpty();

        clock.moveTo(Instant.parse("2099-12-01T20:00:00Z"));
        assertThat(erasure.erase()).isOne();
        check(certificate)
                .jsonPath("$.state")
                .isEqualTo("EXPIRED")
                .jsonPath("$.holderName")
                .isEmpty()
                .jsonPath("$.iinMasked")
                .isEmpty()
                .jsonPath("$.number")
                .isEqualTo(certificate.get("number"));
        assertProblem(get("/api/certificates/" + certificate.get("id") + "/pdf", person), 404, "not-found");
    }

    @Test
    void certificateThatIsOverLosesItsNameWithThePerson() {
        introducePerson("Әбдіғаппарова", 1);
        wire.send(released(), 5);
        var certificate = certificate();
        clock.moveTo(Instant.parse("2100-01-01T00:00:00Z"));

        wire.erasePerson(person, 9);

        await().atMost(SOON)
                .untilAsserted(() -> check(certificate).jsonPath("$.holderName").isEmpty());
    }

    @Test
    void erasedPersonGetsNoCertificateWhetherTheResultWaitedOrCameLater() {
        registerPerson();
        wire.send(released(), 5);
        await().atMost(SOON).until(() -> awaiting() == 1);

        wire.erasePerson(person, 9);
        await().atMost(SOON).until(this::isForgotten);
        assertThat(awaiting()).isZero();

        wire.send(released(), 5);
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> mine().isEmpty() && awaiting() == 0);
    }

    @Test
    void numbersOfAYearHaveNoGapsHoweverManyIssueAtOnce() throws Exception {
        int crowd = 24;
        CyclicBarrier start = new CyclicBarrier(crowd);
        List<Future<UUID>> people = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(crowd)) {
            for (int i = 0; i < crowd; i++) {
                people.add(threads.submit((Callable<UUID>) () -> {
                    UUID each = UUID.randomUUID();
                    start.await();
                    issueTo(each);
                    return each;
                }));
            }
        }
        List<Integer> serials = database.sql("select split_part(number, '-', 3)::int from certificate order by 1")
                .query(Integer.class)
                .list();
        assertThat(people).allSatisfy(person -> assertThat(person.get()).isNotNull());
        assertThat(serials).doesNotHaveDuplicates();
        assertThat(serials.getLast()).isEqualTo(serials.size());
    }

    @Test
    void nameAndResultAtTheSameTimeMakeOneCertificate() throws Exception {
        for (int round = 0; round < 15; round++) {
            UUID each = UUID.randomUUID();
            TestResult result = CertificateFixtures.result(each);
            CyclicBarrier start = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.submit(() -> {
                    start.await();
                    transaction.executeWithoutResult(status -> issuing.resultReleased(result));
                    return null;
                });
                threads.submit(() -> {
                    start.await();
                    transaction.executeWithoutResult(status -> issuing.personChanged(named(each)));
                    return null;
                });
            }
            assertThat(database.sql("select count(*) from certificate where sitting_id = :s")
                            .param("s", result.sittingId())
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    private void issueTo(UUID each) {
        transaction.executeWithoutResult(status -> issuing.personChanged(named(each)));
        transaction.executeWithoutResult(status -> issuing.resultReleased(CertificateFixtures.result(each)));
    }

    private static PersonChangedV1 named(UUID each) {
        return new PersonChangedV1(each, "ru", each + "@mail.kz", null, "Schmidt", "Anna", null, null, null, null);
    }

    private BodyContentSpec check(Map<String, Object> certificate) {
        return client.get()
                .uri("/api/certificates/public/" + certificate.get("code"))
                .exchange()
                .expectBody();
    }

    private boolean isForgotten() {
        return database.sql(
                        "select exists (select from holder where person_id = :p and erased_at is not null and iin is null)")
                .param("p", person)
                .query(Boolean.class)
                .single();
    }

    private long awaiting() {
        return database.sql("select count(*) from awaiting_holder where person_id = :p")
                .param("p", person)
                .query(Long.class)
                .single();
    }
}
