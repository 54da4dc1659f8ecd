package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import org.junit.jupiter.api.Test;

class WithdrawalIT extends ApplicationServiceTestBase {
    private final UUID hold = UUID.randomUUID();

    @Test
    void tellsSchedulingOnceHoweverOftenOneClicks() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        var first = teacher.delete("/" + id).expectStatus().isAccepted().returnResult(Map.class);
        var second = teacher.delete("/" + id).expectStatus().isAccepted().returnResult(Map.class);
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(first.getResponseBody().get("status")).isEqualTo("WITHDRAWN");
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
        assertThat(wire.told(id).getLast())
                .isInstanceOfSatisfying(
                        ApplicationWithdrawnV1.class,
                        event -> assertThat(event.holdId()).isEqualTo(hold));
        assertThat(teacher.draft()).containsEntry("holdId", null).containsEntry("subject", "MATHEMATICS");
    }

    @Test
    void makesPlaceForANewApplication() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid());
        teacher.delete("/" + id).expectStatus().isAccepted();
        UUID next = teacher.submitted(Forms.valid());
        teacher.get("")
                .expectBody()
                .jsonPath("$[0].id")
                .isEqualTo(next.toString())
                .jsonPath("$[1].status")
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void isPossibleUntilTheDeadlineBeforeTheSlot() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        Instant start = Instant.now().plus(Duration.ofDays(7));
        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        clock.moveTo(start.minus(Duration.ofHours(24)));
        refused(teacher, id, "too-late");
        assertThat(teacher.application(id)).containsEntry("canDelete", false);
        clock.moveTo(start.minus(Duration.ofHours(24)).minusSeconds(60));
        teacher.delete("/" + id).expectStatus().isAccepted();
    }

    @Test
    void isNotPossibleAfterARefusal() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        wire.send(Scheduling.refused(id, teacher.id(), hold, "seat-gone"), 2);
        teacher.awaitStatus(id, "REFUSED");
        refused(teacher, id, "not-deletable");
    }

    @Test
    void knowsNoOtherApplication() {
        teacher().delete("/" + UUID.randomUUID()).expectStatus().isNotFound();
        teacher().delete("/1").expectStatus().isBadRequest();
    }

    private static void refused(Teacher teacher, UUID id, String code) {
        teacher.delete("/" + id)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
