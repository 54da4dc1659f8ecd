package kz.bagalau.system.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the registration to the certificate, in one go. */
class WholeWayIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Platform platform = Platform.shared();

    @AfterEach
    void today() {
        platform.control().resetClock();
    }

    @Test
    void leadsFromTheRegistrationToTheCertificate() {
        Teacher teacher = Teacher.registered(platform, "kk").withPerson();
        JsonNode slot = teacher.slot("71-01", "kk", 2);
        Answer hold = teacher.hold(slot.get("id").asString());
        assertThat(hold.status()).isEqualTo(201);
        Answer submitted = teacher.submit(hold.get("id").asString(), "kk");
        assertThat(submitted.status()).isEqualTo(202);
        String application = "/api/applications/" + submitted.get("id").asString();
        await().atMost(SOON).until(() -> status(teacher, application).equals("ACCEPTED"));
        // before the clock moves: to another worker the lease of a mail that is being sent would be over
        platform.control().awaitMail(teacher.email(), submitted.get("number").asString());

        String sitting = TestDay.sat(platform, teacher, slot);
        Answer result = await().atMost(SOON)
                .until(() -> teacher.visitor().get("/api/testing/results/" + sitting), it -> it.status() == 200);
        assertThat(result.get("maxScore").asDouble()).isEqualTo(50);
        assertThat(result.get("score").asDouble()).isPositive();

        JsonNode certificate = await().atMost(SOON)
                .until(() -> teacher.visitor().get("/api/certificates").bodyOrThrow(), it -> it.size() == 1)
                .get(0);
        byte[] pdf = teacher.visitor()
                .download("/api/certificates/" + certificate.get("id").asString() + "/pdf?locale=kk");
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Answer checked = new Visitor(platform.url())
                .get("/api/certificates/public/" + certificate.get("code").asString());
        assertThat(checked.get("state").asString()).isEqualTo("VALID");
        assertThat(checked.get("iinMasked").asString()).startsWith("8504").contains("•");
        await().atMost(SOON).until(() -> status(teacher, application).equals("TESTED"));
        platform.control().awaitMail(teacher.email(), certificate.get("number").asString());
        assertThat(platform.control().mails(teacher.email()))
                .as("each mail once")
                .hasSize(4);
    }

    @Test
    void givesTheSeatBackWhenTheApplicationIsDeleted() {
        Teacher teacher = Teacher.registered(platform, "ru").withPerson();
        JsonNode slot = teacher.slot("75-01", "ru", 5);
        int free = slot.get("freeSeats").asInt();
        Answer submitted =
                teacher.submit(teacher.hold(slot.get("id").asString()).get("id").asString(), "ru");
        String application = "/api/applications/" + submitted.get("id").asString();
        await().atMost(SOON).until(() -> status(teacher, application).equals("ACCEPTED"));
        assertThat(teacher.slot("75-01", "ru", 5).get("freeSeats").asInt()).isEqualTo(free - 1);

        assertThat(teacher.visitor().delete(application).status()).isEqualTo(202);
        assertThat(status(teacher, application)).isEqualTo("WITHDRAWN");
        await().atMost(SOON)
                .until(() -> teacher.slot("75-01", "ru", 5).get("freeSeats").asInt() == free);
    }

    private static String status(Teacher teacher, String application) {
        return teacher.visitor().get(application).get("status").asString();
    }
}
