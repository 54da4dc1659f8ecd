package kz.bagalau.notification.mail.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import kz.bagalau.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class MailApiIT extends NotificationServiceTestBase {
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final String MAILS = "/api/notifications/mails";

    private final String operator = TestTokens.staff(UUID.randomUUID(), "NTC_OPERATOR");

    private ResponseSpec call(HttpMethod method, String path, String bearer) {
        return client.method(method).uri(path).header("Authorization", bearer).exchange();
    }

    @Test
    void showsTheMailWithItsRecipientMasked() {
        introducePerson("kk");
        wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
        await().atMost(SOON).until(() -> inbox().size() == 1);
        await().atMost(SOON).until(() -> mine().get("state").equals("SENT"));
        assertThat(mine())
                .containsEntry("template", "REGISTRATION_REPEATED")
                .containsEntry("locale", "kk")
                .containsEntry("attempts", 1)
                .containsEntry("recipientMasked", "a•••@mail.kz")
                .containsEntry("lastError", null)
                .containsKeys("createdAt", "sentAt")
                .doesNotContainKeys("personId", "secret", "content");
    }

    @Test
    void pagesReachEveryMailOnceNewestFirst() {
        for (int i = 0; i < 120; i++) {
            wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
        }
        await().atMost(SOON).until(() -> ids().size() == 120);
        List<String> seen = new ArrayList<>();
        String path = MAILS + "?state=WAITING";
        String next = "";
        while (next != null) {
            Map<String, Object> page = page(path + (next.isEmpty() ? "" : "&cursor=" + next));
            assertThat(rows(page))
                    .hasSizeLessThanOrEqualTo(50)
                    .allSatisfy(mail -> assertThat(mail).containsEntry("state", "WAITING"));
            rows(page).forEach(mail -> seen.add((String) mail.get("id")));
            next = (String) page.get("next");
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(ids());
        assertThat(seen.stream().filter(ids()::contains)).containsExactlyElementsOf(ids());
    }

    @Test
    void retryQueuesWhatWasGivenUp() {
        SMTP.stop();
        String id;
        try {
            introducePerson("kk");
            wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
            await().atMost(SOON)
                    .until(() -> !ids().isEmpty() && mine().get("state").equals("FAILED"));
            assertThat(mine()).containsEntry("attempts", 6).containsEntry("lastError", "ConnectException");
            id = ids().getFirst();
        } finally {
            SMTP.start();
        }
        call(HttpMethod.POST, MAILS + "/" + id + "/retry", operator)
                .expectStatus()
                .isAccepted();
        await().atMost(SOON).until(() -> inbox().size() == 1);
        await().atMost(SOON).until(() -> mine().get("state").equals("SENT"));
        assertProblem(call(HttpMethod.POST, MAILS + "/" + id + "/retry", operator), 409, "mail-not-failed");
    }

    @Test
    void retryOfAnExpiredLinkIsRefused() {
        wire.send(new ConfirmationRequestedV1(person, "kk", "t", Instant.now().minusSeconds(1)), 1);
        await().atMost(SOON).until(() -> !ids().isEmpty() && mine().get("state").equals("FAILED"));
        String path = MAILS + "/" + ids().getFirst() + "/retry";
        assertProblem(call(HttpMethod.POST, path, operator), 409, "mail-worthless");
    }

    @Test
    void addressThatTheServerRefusesIsGivenUpAtOnce() {
        wire.send(new PersonChangedV1(person, "kk", "no address", null, null, null, null, null, null, null), 1);
        wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
        await().atMost(SOON).until(() -> !ids().isEmpty() && mine().get("state").equals("FAILED"));
        assertThat(mine()).containsEntry("attempts", 1).containsEntry("lastError", "address invalid");
    }

    @Test
    void unknownMailIsNotFound() {
        assertProblem(call(HttpMethod.POST, MAILS + "/" + UUID.randomUUID() + "/retry", operator), 404, "not-found");
        assertProblem(call(HttpMethod.POST, MAILS + "/17/retry", operator), 400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=LOST", "?cursor=17"})
    void badInputIsRefused(String query) {
        assertProblem(call(HttpMethod.GET, MAILS + query, operator), 400, "validation-failed");
    }

    @Test
    void onlyTheOperatorMayLook() {
        client.get().uri(MAILS).exchange().expectStatus().isUnauthorized();
        for (String bearer : List.of(TestTokens.teacher(person), TestTokens.staff(person, "AUDITOR"))) {
            assertProblem(call(HttpMethod.GET, MAILS, bearer), 403, "forbidden");
            assertProblem(call(HttpMethod.POST, MAILS + "/" + person + "/retry", bearer), 403, "forbidden");
        }
    }

    @Test
    void metricsTellOfMails() {
        String metrics = client.get()
                .uri("/actuator/prometheus")
                .exchange()
                .returnResult(String.class)
                .getResponseBody();
        assertThat(metrics).contains("bagalau_mails_oldest_seconds").contains("bagalau_mails{");
    }

    private static void assertProblem(ResponseSpec response, int status, String code) {
        response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    private Map<String, Object> page(String path) {
        return call(HttpMethod.GET, path, operator)
                .expectStatus()
                .isOk()
                .returnResult(OBJECT)
                .getResponseBody();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> page) {
        return (List<Map<String, Object>>) page.get("mails");
    }

    private Map<String, Object> mine() {
        String id = ids().getFirst();
        return rows(page(MAILS)).stream()
                .filter(mail -> mail.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return database.sql("select id::text from mail where person_id = :person order by id desc")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
