package kz.bagalau.testing.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.Api.Answer;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One person's test day, by the ordinary steps. */
final class TestDay {
    static final String SEEN = "{\"identityShown\":true,\"seatConfirmed\":true}";
    static final String WHY = "{\"reason\":\"Өрт дабылы\"}";

    final UUID person = UUID.randomUUID();
    final UUID slot = UUID.randomUUID();
    final Instant startsAt = Instant.parse("2026-12-10T04:00:00Z");
    final Api teacher;
    final Api administrator;
    private final EventPublisher publisher;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    TestDay(RestTestClient client, EventPublisher publisher, TransactionTemplate transaction, MovableClock clock) {
        this.teacher = new Api(client, TestTokens.teacher(person));
        this.administrator = new Api(client, TestTokens.staff(UUID.randomUUID(), "TEST_ADMINISTRATOR", "71-01"));
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An accepted application; the path of its sitting. */
    String scheduled(boolean disabilityOfSight) {
        return scheduled(SittingFixtures.accepted(person, slot, startsAt, disabilityOfSight));
    }

    String scheduled(ApplicationAcceptedV1 accepted) {
        transaction.executeWithoutResult(status -> publisher.publish(accepted, 2));
        String id = await().atMost(Duration.ofSeconds(20))
                .until(() -> teacher.get("/api/testing/sittings/mine").body(), mine -> mine.size() == 1)
                .get(0)
                .get("id")
                .asString();
        return "/api/testing/sittings/" + id;
    }

    /** The person changed the application. */
    void change(ApplicationChangedV1 changed) {
        transaction.executeWithoutResult(status -> publisher.publish(changed, 3));
    }

    /** The roster of the slot is closed. */
    void closeRoster() {
        transaction.executeWithoutResult(status -> publisher.publish(SittingFixtures.closed(slot, startsAt), 1));
    }

    String running(boolean disabilityOfSight) {
        return running(SittingFixtures.accepted(person, slot, startsAt, disabilityOfSight));
    }

    String running(ApplicationAcceptedV1 accepted) {
        String sitting = scheduled(accepted);
        at(Duration.ZERO);
        checkIn(sitting);
        release();
        assertThat(teacher.post(sitting + "/start", "{}").text("status")).isEqualTo("RUNNING");
        return sitting;
    }

    void checkIn(String sitting) {
        assertThat(administrator.post(admin(sitting) + "/check-in", SEEN).status())
                .isEqualTo(200);
    }

    Answer release() {
        return administrator.post("/api/testing/admin/slots/" + slot + "/release", "{}");
    }

    /** So long after the slot's start. */
    void at(Duration afterStart) {
        clock.moveTo(startsAt.plus(afterStart));
    }

    String status(String sitting) {
        return teacher.get(sitting).text("status");
    }

    Answer awaitResult(String sitting) {
        return await().atMost(Duration.ofSeconds(10))
                .until(() -> teacher.get(result(sitting)), answer -> answer.status() == 200);
    }

    static String admin(String sitting) {
        return sitting.replace("/api/testing/", "/api/testing/admin/");
    }

    static String result(String sitting) {
        return sitting.replace("/sittings/", "/results/");
    }

    static UUID id(String sitting) {
        return UUID.fromString(sitting.substring(sitting.lastIndexOf('/') + 1));
    }
}
