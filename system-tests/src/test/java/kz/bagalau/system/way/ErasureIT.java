package kz.bagalau.system.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.bagalau.system.platform.Databases;
import kz.bagalau.system.platform.Iin;
import kz.bagalau.system.platform.Platform;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Somebody has the account erased, and no service keeps anything that tells who it was. */
class ErasureIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LAST_MAIL = "Тіркелгіңіз жойылды";
    private static final String CONFIRMATION = "Электронды мекен-жайды растау";

    private final Platform platform = Platform.shared();
    private final Databases databases = platform.databases();
    private final String phone =
            "+7701%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));

    @AfterEach
    void today() {
        platform.control().resetClock();
    }

    @Test
    void beforeTheTestNothingIsLeftAndTheSeatIsFree() {
        Teacher teacher = Teacher.registered(platform, "kk");
        String surname = "Өшірілгенова" + letters();
        String document = "N" + letters().toUpperCase(Locale.ROOT);
        describe(teacher.visitor(), withoutIin(surname, document));
        String id = accountOf(teacher.visitor());
        int free = freeSeats(teacher);
        accepted(teacher);
        assertThat(freeSeats(teacher)).isEqualTo(free - 1);
        List<String> known = List.of(teacher.email(), phone, surname, document);
        assertThat(databases.columnsWith(teacher.email()))
                .contains("identity.account.email", "notification.recipient.email");
        assertThat(databases.columnsWith(phone)).contains("identity.person.phone", "application.application.phone");
        assertThat(databases.columnsWith(surname))
                .contains("identity.person.surname", "certificate.holder.surname", "testing.person.full_name");

        erase(teacher);

        assertThat(teacher.visitor().get("/api/identity/me").status()).isEqualTo(401);
        platform.control().awaitMail(teacher.email(), LAST_MAIL);
        known.forEach(text -> await(text)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(databases.columnsWith(text)).isEmpty()));
        Teacher other = Teacher.registered(platform, "kk");
        await().atMost(SOON).until(() -> freeSeats(other) == free);
        await().atMost(SOON).until(() -> isTombstone(platform.personTopic().recordsOf(id)));
    }

    @Test
    void afterTheTestOnlyTheCertificateTellsWhose() {
        Teacher teacher = Teacher.registered(platform, "kk");
        String iin = Iin.next();
        describe(teacher.visitor(), withIin(iin));
        String id = accountOf(teacher.visitor());
        JsonNode slot = accepted(teacher);
        String sitting = TestDay.sat(platform, teacher, slot);
        JsonNode certificate = await().atMost(SOON)
                .until(() -> teacher.visitor().get("/api/certificates").bodyOrThrow(), it -> it.size() == 1)
                .get(0);
        platform.control().awaitMail(teacher.email(), certificate.get("number").asString());
        platform.control().resetClock();

        erase(teacher);

        platform.control().awaitMail(teacher.email(), LAST_MAIL);
        for (String text : List.of(teacher.email(), phone)) {
            await(text)
                    .atMost(SOON)
                    .untilAsserted(() -> assertThat(databases.columnsWith(text)).isEmpty());
        }
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(databases.columnsWith(iin)).containsExactly("certificate.certificate.iin"));
        Answer checked = new Visitor(platform.url())
                .get("/api/certificates/public/" + certificate.get("code").asString());
        assertThat(checked.get("state").asString()).isEqualTo("VALID");
        assertThat(checked.get("holderName").asString()).isNotEmpty();
        assertThat(databases.columnsWith(sitting)).contains("testing.result.sitting_id");

        Visitor again = registeredAgain(teacher.email());
        assertThat(accountOf(again)).isNotEqualTo(id);
        describe(again, withIin(iin));
        assertThat(again.get("/api/applications").bodyOrThrow()).isEmpty();
        assertThat(again.get("/api/certificates").bodyOrThrow()).isEmpty();
    }

    private Map<String, Object> withIin(String iin) {
        return Map.of("kind", "IIN", "iin", iin, "phone", phone);
    }

    private Map<String, Object> withoutIin(String surname, String document) {
        return Map.of(
                "kind", "NO_IIN",
                "surname", surname,
                "name", "Алма",
                "ethnicity", "өзбек",
                "citizenship", "Өзбекстан",
                "sex", "FEMALE",
                "birthDate", "1985-04-12",
                "documentNumber", document,
                "phone", phone);
    }

    private static void describe(Visitor visitor, Map<String, Object> person) {
        assertThat(visitor.put("/api/identity/me/person", person).status()).isEqualTo(200);
    }

    private static String accountOf(Visitor visitor) {
        return visitor.get("/api/identity/me").get("accountId").asString();
    }

    /** Applies with a form that holds the person's own phone; the seat is certain and its mail is sent. */
    private JsonNode accepted(Teacher teacher) {
        JsonNode slot = slot(teacher);
        Answer hold = teacher.hold(slot.get("id").asString());
        Map<String, Object> form = teacher.form(hold.get("id").asString(), "kk");
        form.put("phone", phone);
        Answer submitted = teacher.visitor()
                .post(
                        "/api/applications",
                        form,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(submitted.status()).isEqualTo(202);
        platform.control().awaitMail(teacher.email(), submitted.get("number").asString());
        return slot;
    }

    private static JsonNode slot(Teacher teacher) {
        return teacher.slot("71-01", "kk", 3);
    }

    private static int freeSeats(Teacher teacher) {
        return slot(teacher).get("freeSeats").asInt();
    }

    private static void erase(Teacher teacher) {
        assertThat(teacher.visitor()
                        .post("/api/identity/me/erasure", Map.of("currentPassword", Teacher.PASSWORD))
                        .status())
                .isEqualTo(204);
    }

    private static boolean isTombstone(List<ConsumerRecord<String, byte[]>> records) {
        return !records.isEmpty() && records.getLast().value() == null;
    }

    private Visitor registeredAgain(String email) {
        Visitor visitor = new Visitor(platform.url());
        assertThat(visitor.post("/api/identity/registrations", Map.of("email", email, "locale", "kk"))
                        .status())
                .isEqualTo(202);
        List<JsonNode> confirmations =
                await().atMost(SOON).until(() -> confirmationsTo(email), mails -> mails.size() == 2);
        String token = confirmations.getFirst().get("links").get(0).asString().replaceFirst(".*token=", "");
        assertThat(visitor.post(
                                "/api/identity/registrations/confirm",
                                Map.of("token", token, "password", Teacher.PASSWORD))
                        .status())
                .isEqualTo(200);
        return visitor.signIn(email, Teacher.PASSWORD);
    }

    private List<JsonNode> confirmationsTo(String email) {
        return platform.control().mails(email).stream()
                .filter(mail -> mail.get("subject").asString().equals(CONFIRMATION))
                .toList();
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
