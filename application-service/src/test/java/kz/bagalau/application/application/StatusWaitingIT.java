package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StatusWaitingIT extends ApplicationServiceTestBase {
    @Autowired
    private ChangeSignals signals;

    private final UUID hold = UUID.randomUUID();

    @Test
    void answersWithinASecondOfTheChange() throws Exception {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        CompletableFuture<Map<String, Object>> page =
                CompletableFuture.supplyAsync(() -> teacher.application(id, "SUBMITTED"));
        Awaitility.await().atMost(SOON).until(() -> signals.isHeard(id));
        wire.send(Scheduling.reserved(id, teacher.id(), hold), 2);
        assertThat(page.get(3, TimeUnit.SECONDS)).containsEntry("status", "ACCEPTED");
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !signals.isHeard(id));
    }

    @Test
    void seesChangesMadeByOtherInstances() throws Exception {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        CompletableFuture<Map<String, Object>> page =
                CompletableFuture.supplyAsync(() -> teacher.application(id, "SUBMITTED"));
        Awaitility.await().atMost(SOON).until(() -> signals.isHeard(id));
        database.sql("update application set status = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", id)
                .update();
        assertThat(page.get(3, TimeUnit.SECONDS)).containsEntry("status", "WITHDRAWN");
    }

    @Test
    void answersAtOnceWhenTheStatusIsAnother() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        long start = System.nanoTime();
        assertThat(teacher.application(id, "REFUSED")).containsEntry("status", "SUBMITTED");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void answersAfterTheLongestWait() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        long start = System.nanoTime();
        assertThat(teacher.application(id, "SUBMITTED")).containsEntry("status", "SUBMITTED");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(4900), Duration.ofSeconds(15));
    }
}
