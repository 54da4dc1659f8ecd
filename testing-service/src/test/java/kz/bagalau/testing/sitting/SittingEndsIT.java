package kz.bagalau.testing.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What time alone does: who did not begin is absent, who stays paused is scored. Latest start 60 min, hard end 6 h. */
class SittingEndsIT extends SittingIT {
    @Autowired
    SittingEnds ends;

    @Test
    void whoNeverCameIsAbsentOnceTheLatestStartHasPassedAndNotBefore() {
        String sitting = day.scheduled(false);
        day.at(Duration.ofMinutes(59));
        ends.missed().forEach(ends::miss);
        assertThat(day.status(sitting)).isEqualTo("SCHEDULED");
        day.at(Duration.ofMinutes(61));
        becomes(sitting, "ABSENT");
        assertThat(day.administrator
                        .post(TestDay.admin(sitting) + "/check-in", TestDay.SEEN)
                        .text("code"))
                .isEqualTo("too-late-to-start");
        assertThat(day.administrator
                        .get("/api/testing/admin/slots/" + day.slot + "/roster")
                        .body()
                        .get(0)
                        .get("status")
                        .asString())
                .isEqualTo("ABSENT");
    }

    @Test
    void whoWasReleasedButDidNotBeginIsAbsentToo() {
        String sitting = day.scheduled(false);
        day.at(Duration.ZERO);
        day.checkIn(sitting);
        day.release();
        day.at(Duration.ofMinutes(61));
        assertThat(day.teacher.post(sitting + "/start", "{}").text("code")).isEqualTo("too-late-to-start");
        becomes(sitting, "ABSENT");
    }

    @Test
    void whoBeganIsNeverAbsent() {
        String sitting = day.running(false);
        day.at(Duration.ofMinutes(61));
        ends.missed().forEach(ends::miss);
        ends.miss(TestDay.id(sitting));
        assertThat(day.status(sitting)).isEqualTo("RUNNING");
    }

    @Test
    void whoStaysPausedIsScoredAtTheHardEndOfTheSlot() {
        // given a candidate who has saved an answer, and whom the administrator has stopped after half an hour
        String sitting = day.running(false);
        day.at(Duration.ofMinutes(30));
        String answered = day.teacher
                .put(sitting + "/answers/1", "{\"revision\":0,\"response\":null,\"flagged\":true}")
                .text("savedAt");
        assertThat(answered).isNotEmpty();
        day.administrator.post(TestDay.admin(sitting) + "/pause", TestDay.WHY);
        // when nobody lets the test go on
        day.at(Duration.ofMinutes(359));
        ends.leftPaused().forEach(ends::endPaused);
        // then it waits until the hard end
        assertThat(day.status(sitting)).isEqualTo("PAUSED");
        // and at the hard end it is over by time, and what was answered is scored
        day.at(Duration.ofMinutes(361));
        becomes(sitting, "COMPLETED");
        assertThat(day.awaitResult(sitting).text("sittingId"))
                .isEqualTo(TestDay.id(sitting).toString());
        assertThat(completedAt(sitting)).isEqualTo(day.startsAt.plus(Duration.ofHours(6)));
        assertThat(endedBy(sitting)).isEqualTo("TIME");
        assertThat(day.administrator
                        .post(TestDay.admin(sitting) + "/resume", TestDay.WHY)
                        .text("code"))
                .isEqualTo("sitting-over");
    }

    @Test
    void severalInstancesEndAPausedTestOnce() throws Exception {
        String sitting = day.running(false);
        day.administrator.post(TestDay.admin(sitting) + "/pause", TestDay.WHY);
        long before = eventVersion(sitting);
        day.at(Duration.ofHours(7));
        List<Future<?>> instances = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                instances.add(threads.submit(() -> ends.endPaused(TestDay.id(sitting))));
            }
        }
        for (Future<?> instance : instances) {
            instance.get();
        }
        day.awaitResult(sitting);
        assertThat(eventVersion(sitting)).as("the end and the result").isEqualTo(before + 2);
    }

    private void becomes(String sitting, String status) {
        await().atMost(Duration.ofSeconds(10)).until(() -> day.status(sitting).equals(status));
    }

    private long eventVersion(String sitting) {
        return jdbc.sql("select event_version from sitting where id = ?")
                .param(TestDay.id(sitting))
                .query(Long.class)
                .single();
    }

    private String endedBy(String sitting) {
        return jdbc.sql("select ended_by from sitting where id = ?")
                .param(TestDay.id(sitting))
                .query(String.class)
                .single();
    }

    private Instant completedAt(String sitting) {
        return jdbc.sql("select completed_at from sitting where id = ?")
                .param(TestDay.id(sitting))
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }
}
