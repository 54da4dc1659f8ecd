package kz.bagalau.testing.sitting;

import static kz.bagalau.testing.sitting.TestDay.SEEN;
import static kz.bagalau.testing.sitting.TestDay.WHY;
import static kz.bagalau.testing.sitting.TestDay.admin;
import static kz.bagalau.testing.sitting.TestDay.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.test.TestTokens;
import kz.bagalau.testing.Api;
import kz.bagalau.testing.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SittingDayIT extends SittingIT {
    private Instant startsAt;
    private Api teacher;
    private Api administrator;

    @BeforeEach
    void people() {
        startsAt = day.startsAt;
        teacher = day.teacher;
        administrator = day.administrator;
    }

    @Test
    void goesFromTheAcceptedApplicationToTheResult() {
        String sitting = day.scheduled(false);
        assertThat(teacher.get(sitting).text("status")).isEqualTo("SCHEDULED");

        clock.moveTo(startsAt.minus(Duration.ofDays(1)));
        assertThat(administrator.post(admin(sitting) + "/check-in", SEEN).text("code"))
                .isEqualTo("check-in-too-early");
        clock.moveTo(startsAt.minus(Duration.ofMinutes(20)));
        assertThat(administrator
                        .post(admin(sitting) + "/check-in", "{\"identityShown\":true,\"seatConfirmed\":false}")
                        .status())
                .isEqualTo(400);
        assertThat(administrator.post(admin(sitting) + "/check-in", SEEN).text("status"))
                .isEqualTo("CHECKED_IN");
        assertThat(teacher.post(sitting + "/start", "{}").text("code")).isEqualTo("not-released");
        assertThat(day.release().text("code")).isEqualTo("release-too-early");
        clock.moveTo(startsAt);
        assertThat(day.release().status()).isEqualTo(200);

        Answer started = teacher.post(sitting + "/start", "{}");
        assertThat(started.text("status")).isEqualTo("RUNNING");
        assertThat(started.body().get("durationMinutes").asInt()).isEqualTo(110);
        JsonNode questions = teacher.get(sitting + "/paper").body().get("questions");
        assertThat(questions).hasSize(50);

        answerAllRight(sitting, questions);
        Answer finished = teacher.post(sitting + "/finish", "{}");
        assertThat(finished.text("status")).isEqualTo("COMPLETED");
        assertThat(finished.body().get("answeredCount").asInt()).isEqualTo(50);
        assertThat(teacher.post(sitting + "/finish", "{}").text("status")).isEqualTo("COMPLETED");
        assertThat(teacher.get(sitting + "/paper").text("code")).isEqualTo("sitting-over");

        JsonNode result = await().atMost(Duration.ofSeconds(10))
                .until(() -> teacher.get(result(sitting)), answer -> answer.status() == 200)
                .body();
        assertThat(result.get("percent").asDouble()).isEqualTo(100.0);
        assertThat(result.get("outcomes"))
                .hasSize(5)
                .allMatch(outcome -> outcome.get("reached").asBoolean());
    }

    @Test
    void savesAnAnswerOnceAndTellsThePageThatIsBehind() {
        String sitting = day.running(false);
        String path = sitting + "/answers/" + numberOf(sitting, "Choice");

        Answer first = teacher.put(path, "{\"revision\":0,\"response\":{\"RESPONSE\":\"A0\"},\"flagged\":false}");
        assertThat(first.body().get("revision").asInt()).isEqualTo(1);
        Answer repeated = teacher.put(path, "{\"revision\":0,\"response\":{\"RESPONSE\":\"A0\"},\"flagged\":false}");
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(repeated.body().get("revision").asInt()).isEqualTo(1);
        Answer second = teacher.put(path, "{\"revision\":1,\"response\":{\"RESPONSE\":\"A1\"},\"flagged\":true}");
        assertThat(second.body().get("revision").asInt()).isEqualTo(2);
        JsonNode reloaded = question(sitting, path);
        assertThat(reloaded.get("savedAt").asString()).isEqualTo(second.text("savedAt"));
        assertThat(question(sitting, sitting + "/answers/50").get("savedAt").isNull())
                .isTrue();
        Answer behind = teacher.put(path, "{\"revision\":0,\"response\":{\"RESPONSE\":\"A2\"},\"flagged\":false}");
        assertThat(behind.status()).isEqualTo(409);
        assertThat(behind.text("code")).isEqualTo("stale-revision");
        assertThat(behind.body().get("response").get("RESPONSE").asString()).isEqualTo("A1");
        assertThat(behind.text("savedAt")).isEqualTo(second.text("savedAt"));
        Answer ahead = teacher.put(sitting + "/answers/50", "{\"revision\":4,\"response\":null,\"flagged\":true}");
        assertThat(ahead.text("code")).isEqualTo("stale-revision");
    }

    @Test
    void refusesResponsesThatTheItemCanNotHave() {
        String sitting = day.running(false);
        String path = sitting + "/answers/" + numberOf(sitting, "Choice");

        assertThat(fieldCode(teacher.put(path, "{\"revision\":0,\"response\":{\"RESPONSE\":\"Z\"},\"flagged\":false}")))
                .isEqualTo("response-unknown-choice");
        assertThat(fieldCode(teacher.put(path, "{\"revision\":0,\"response\":{\"OTHER\":\"A0\"},\"flagged\":false}")))
                .isEqualTo("response-unknown-variable");
        assertThat(teacher.put(path, "{\"revision\":-1,\"response\":null,\"flagged\":false}")
                        .status())
                .isEqualTo(400);
        assertThat(teacher.put(path, "no json").text("code")).isEqualTo("malformed-request");
        assertThat(teacher.put(sitting + "/answers/51", "{\"revision\":0,\"response\":null,\"flagged\":false}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void isNobodyElses() {
        String sitting = day.running(false);
        Api stranger = new Api(client, TestTokens.teacher(UUID.randomUUID()));
        Api elsewhere = new Api(client, TestTokens.staff(UUID.randomUUID(), "TEST_ADMINISTRATOR", "75-01"));

        assertThat(stranger.get(sitting).status()).isEqualTo(404);
        assertThat(stranger.get(sitting + "/paper").status()).isEqualTo(404);
        assertThat(stranger.post(sitting + "/start", "{}").status()).isEqualTo(404);
        assertThat(stranger.post(sitting + "/finish", "{}").status()).isEqualTo(404);
        assertThat(stranger.put(sitting + "/answers/1", "{\"revision\":0,\"response\":null,\"flagged\":true}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(result(sitting)).status()).isEqualTo(404);
        assertThat(elsewhere
                        .get("/api/testing/admin/slots/" + day.slot + "/roster")
                        .status())
                .isEqualTo(404);
        assertThat(elsewhere.post(admin(sitting) + "/pause", WHY).status()).isEqualTo(404);
        assertThat(teacher.get("/api/testing/admin/slots?date=2026-12-10").status())
                .isEqualTo(403);
        assertThat(administrator.get("/api/testing/items").status()).isEqualTo(403);
    }

    @Test
    void showsTheAdministratorTheDayByTheServersClock() {
        day.scheduled(false);
        clock.moveTo(Instant.parse("2026-12-09T20:00:00Z"));
        JsonNode today = administrator.get("/api/testing/admin/slots").body();
        assertThat(today.get("today").asString())
                .isEqualTo("2026-12-10")
                .isEqualTo(today.get("date").asString());
        assertThat(today.get("slots"))
                .anyMatch(it -> it.get("slotId").asString().equals(day.slot.toString()));

        JsonNode before =
                administrator.get("/api/testing/admin/slots?date=2026-12-09").body();
        assertThat(before.get("date").asString()).isEqualTo("2026-12-09");
        assertThat(before.get("today").asString()).isEqualTo("2026-12-10");
        assertThat(before.get("slots")).isEmpty();
        assertThat(administrator.get("/api/testing/admin/slots?date=x").text("code"))
                .isEqualTo("validation-failed");
    }

    @Test
    void keepsTheRemainingTimeWhilePaused() {
        String sitting = day.running(false);
        clock.moveTo(startsAt.plus(Duration.ofMinutes(30)));
        assertThat(administrator
                        .post(admin(sitting) + "/pause", "{\"reason\":\"\"}")
                        .status())
                .isEqualTo(400);
        assertThat(administrator.post(admin(sitting) + "/pause", WHY).text("status"))
                .isEqualTo("PAUSED");
        assertThat(teacher.put(sitting + "/answers/1", "{\"revision\":0,\"response\":null,\"flagged\":true}")
                        .text("code"))
                .isEqualTo("sitting-paused");
        assertThat(teacher.post(sitting + "/finish", "{}").text("code")).isEqualTo("sitting-paused");
        clock.moveTo(startsAt.plus(Duration.ofHours(3)));
        Answer resumed = administrator.post(admin(sitting) + "/resume", WHY);
        assertThat(resumed.text("status")).isEqualTo("RUNNING");
        assertThat(Duration.between(clock.instant(), Instant.parse(resumed.text("endsAt"))))
                .isBetween(Duration.ofMinutes(79), Duration.ofMinutes(81));
    }

    @Test
    void endsByTheServersClockAndNotBefore() {
        String sitting = day.running(true);
        Answer before = teacher.get(sitting);
        assertThat(before.body().get("durationMinutes").asInt())
                .as("half as much again")
                .isEqualTo(165);
        clock.moveTo(startsAt.plus(Duration.ofMinutes(164)));
        assertThat(teacher.put(sitting + "/answers/1", "{\"revision\":0,\"response\":null,\"flagged\":true}")
                        .status())
                .isEqualTo(200);
        clock.moveTo(startsAt.plus(Duration.ofMinutes(166)));
        assertThat(teacher.put(sitting + "/answers/2", "{\"revision\":0,\"response\":null,\"flagged\":true}")
                        .text("code"))
                .isEqualTo("sitting-over");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> teacher.get(sitting).text("status").equals("COMPLETED"));
        JsonNode result = await().atMost(Duration.ofSeconds(10))
                .until(() -> teacher.get(result(sitting)), answer -> answer.status() == 200)
                .body();
        assertThat(result.get("percent").asDouble()).isZero();
        assertThat(result.get("outcomes"))
                .noneMatch(outcome -> outcome.get("reached").asBoolean());
    }

    @Test
    void losesNoAcknowledgedAnswerWhenTheEndComesAmongSaves() throws Exception {
        String sitting = day.running(false);
        int number = numberOf(sitting, "Choice");
        List<Future<Answer>> saves = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 50; i++) {
                String path = sitting + "/answers/" + i;
                Callable<Answer> save = () -> teacher.put(path, "{\"revision\":0,\"response\":null,\"flagged\":true}");
                saves.add(threads.submit(save));
                if (i == 25) {
                    saves.add(threads.submit(() -> teacher.post(sitting + "/finish", "{}")));
                }
            }
        }
        long acknowledged = saves.stream().filter(save -> saved(save)).count();
        long stored = jdbc.sql("select count(*) from answer where sitting_id = ?")
                .param(UUID.fromString(sitting.substring(sitting.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
        assertThat(number).isPositive();
        assertThat(stored).isEqualTo(acknowledged);
        assertThat(teacher.get(sitting).text("status")).isEqualTo("COMPLETED");
    }

    private static boolean saved(Future<Answer> save) {
        try {
            return save.get().body().has("savedAt");
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fieldCode(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        return answer.body().get("errors").get(0).get("code").asString();
    }

    private JsonNode question(String sitting, String path) {
        int number = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        return teacher.get(sitting + "/paper").body().get("questions").get(number - 1);
    }

    private int numberOf(String sitting, String interaction) {
        for (JsonNode question : teacher.get(sitting + "/paper").body().get("questions")) {
            if (question.get("item").get("identifier").asString().contains("power")) {
                return question.get("number").asInt();
            }
        }
        throw new AssertionError("no " + interaction);
    }

    /** The right answers stand first in the demo items, and lists in the right order. */
    private void answerAllRight(String sitting, JsonNode questions) {
        for (JsonNode question : questions) {
            String response = RightAnswers.of(
                    question.get("item").get("identifier").asString(),
                    question.get("item").get("body").toString());
            Answer saved = teacher.put(
                    sitting + "/answers/" + question.get("number").asInt(),
                    "{\"revision\":0,\"response\":{\"RESPONSE\":" + response + "},\"flagged\":false}");
            assertThat(saved.status()).as(response).isEqualTo(200);
        }
    }
}
