package kz.bagalau.system.deployed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import kz.bagalau.system.platform.Mailbox;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/**
 * From the registration to the accepted application and back, through the gateway of a platform that has an open campaign
 * with a free seat. It can't go on to the test: that is on its day, and a deployed service has the machine's clock. The seat
 * is free again at the end; the account stays.
 */
final class SmokeJourney {
    private static final String LANGUAGE = "kk";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String url;
    private final Mailbox mails;
    private final Consumer<String> progress;

    SmokeJourney(String url, Mailbox mails, Consumer<String> progress) {
        this.url = url;
        this.mails = mails;
        this.progress = progress;
    }

    void walk() {
        assertThat(new Visitor(url).get("/actuator/health").get("status").asString())
                .as("health of all services")
                .isEqualTo("UP");
        progress.accept("all services are up");
        Teacher teacher = Teacher.registered(url, mails, LANGUAGE);
        progress.accept("registered, followed the mail's link, signed in");
        teacher.withPerson();
        progress.accept("personal data by the register of persons");
        Answer hold = teacher.hold(freeSlot(teacher).get("id").asString());
        assertThat(hold.status()).as("hold: %s", hold.body()).isEqualTo(201);
        progress.accept("seat held");
        Answer submitted = teacher.submit(hold.get("id").asString(), LANGUAGE);
        assertThat(submitted.status()).as("application: %s", submitted.body()).isEqualTo(202);
        progress.accept("application submitted");
        String application = "/api/applications/" + submitted.get("id").asString();
        awaitStatus(teacher, application, "ACCEPTED");
        mails.awaitText(teacher.email(), submitted.get("number").asString());
        progress.accept("application accepted, mail received");
        assertThat(teacher.visitor().delete(application).status()).isEqualTo(202);
        awaitStatus(teacher, application, "WITHDRAWN");
        progress.accept("application withdrawn");
    }

    private static JsonNode freeSlot(Teacher teacher) {
        String region = free(teacher, "/api/scheduling/regions?language=" + LANGUAGE)
                .get("code")
                .asString();
        String centre = "/api/scheduling/centres/"
                + free(teacher, "/api/scheduling/centres?language=" + LANGUAGE + "&region=" + region)
                        .get("code")
                        .asString();
        String day =
                free(teacher, centre + "/days?language=" + LANGUAGE).get("date").asString();
        return free(teacher, centre + "/slots?language=" + LANGUAGE + "&date=" + day);
    }

    private static JsonNode free(Teacher teacher, String path) {
        JsonNode offered = teacher.visitor().get(path).bodyOrThrow();
        return StreamSupport.stream(offered.spliterator(), false)
                .filter(place -> place.get("freeSeats").asInt() > 0)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No free seat in " + path + ": " + offered));
    }

    private static void awaitStatus(Teacher teacher, String application, String status) {
        await("application " + status)
                .atMost(SOON)
                .until(() -> teacher.visitor()
                        .get(application)
                        .get("status")
                        .asString()
                        .equals(status));
    }
}
