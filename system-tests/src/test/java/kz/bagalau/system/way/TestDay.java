package kz.bagalau.system.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** The day of the test, over HTTP. */
final class TestDay {
    private static final Duration SOON = Duration.ofSeconds(30);

    private TestDay() {}

    /** Checked in, released, some questions answered, finished; the clock stays at the start. Gives the sitting. */
    static String sat(Platform platform, Teacher teacher, JsonNode slot) {
        String id = await().atMost(SOON)
                .until(() -> teacher.visitor().get("/api/testing/sittings/mine").bodyOrThrow(), it -> it.size() == 1)
                .get(0)
                .get("id")
                .asString();
        platform.control().moveClockTo(Instant.parse(slot.get("startsAt").asString()));
        Visitor administrator =
                new Visitor(platform.url()).signIn("administrator.astana@bagalau.test", platform.demoPassword());
        assertThat(administrator
                        .post(
                                "/api/testing/admin/sittings/" + id + "/check-in",
                                Map.of("identityShown", true, "seatConfirmed", true))
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/api/testing/admin/slots/" + slot.get("id").asString() + "/release", Map.of())
                        .status())
                .isEqualTo(200);
        String sitting = "/api/testing/sittings/" + id;
        assertThat(teacher.visitor().post(sitting + "/start", Map.of()).status())
                .isEqualTo(200);
        for (JsonNode question : teacher.visitor().get(sitting + "/paper").get("questions")) {
            if (question.get("item").get("identifier").asString().matches("mathematics-(power|percent|roots).*")) {
                Answer saved = teacher.visitor()
                        .put(
                                sitting + "/answers/" + question.get("number").asInt(),
                                Map.of("revision", 0, "response", Map.of("RESPONSE", "A0"), "flagged", false));
                assertThat(saved.get("revision").asInt()).isEqualTo(1);
            }
        }
        assertThat(teacher.visitor()
                        .post(sitting + "/finish", Map.of())
                        .get("status")
                        .asString())
                .isEqualTo("COMPLETED");
        return id;
    }
}
