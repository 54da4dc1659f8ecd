package kz.bagalau.system.platform;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import kz.bagalau.system.platform.Visitor.Answer;
import tools.jackson.databind.JsonNode;

/** A teacher who has registered, and goes the way over HTTP. */
public final class Teacher {
    /** What all of them sign in with. */
    public static final String PASSWORD = "Көкжиек-тау-бүркіт-47";

    private final String email;
    private final Visitor visitor;

    private Teacher(String email, Visitor visitor) {
        this.email = email;
        this.visitor = visitor;
    }

    /** Registers by e-mail, follows the mail's link, signs in. */
    public static Teacher registered(Platform platform, String locale) {
        return registered(platform.url(), platform.control(), locale);
    }

    /** The same where nothing but the gateway and the mails can be reached. */
    public static Teacher registered(String url, Mailbox mails, String locale) {
        String email = "teacher-%s@mail.kz"
                .formatted(Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36));
        Visitor visitor = new Visitor(url);
        require(202, visitor.post("/api/identity/registrations", Map.of("email", email, "locale", locale)));
        String link = mails.awaitLink(email);
        String token = link.substring(link.indexOf("token=") + "token=".length());
        require(200, visitor.post("/api/identity/registrations/confirm", Map.of("token", token, "password", PASSWORD)));
        visitor.signIn(email, PASSWORD);
        return new Teacher(email, visitor);
    }

    /** Gives an IIN and a phone. */
    public Teacher withPerson() {
        require(
                200,
                visitor.put(
                        "/api/identity/me/person", Map.of("kind", "IIN", "iin", Iin.next(), "phone", "+77012345678")));
        return this;
    }

    /** Holds a seat. */
    public Answer hold(String slotId) {
        return visitor.post(
                "/api/scheduling/holds",
                Map.of("slotId", slotId),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Submits the form of type 3 with a held seat. */
    public Answer submit(String holdId, String language) {
        return visitor.post(
                "/api/applications",
                form(holdId, language),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Applies for a seat in a centre and waits until it is accepted; what was answered to the submission. */
    public Answer accepted(String centre, String language) {
        Answer held = hold(slot(centre, language, 2).get("id").asString());
        Answer submitted = submit(held.get("id").asString(), language);
        String application = "/api/applications/" + submitted.get("id").asString();
        await("application accepted")
                .atMost(Duration.ofSeconds(30))
                .until(() -> visitor.get(application).get("status").asString().equals("ACCEPTED"));
        return submitted;
    }

    /** The form of type 3 as a current employee fills it in. */
    public Map<String, Object> form(String holdId, String language) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("testType", "T03");
        form.put("phone", "+77012345678");
        form.put("employment", "CURRENT_EMPLOYEE");
        form.put("disabilityOfSight", false);
        form.put("speciality", "Математика мұғалімі");
        form.put("studyFrom", 2004);
        form.put("studyTo", 2008);
        form.put("categoryHeld", "TRAINEE");
        form.put("categorySought", "TEACHER");
        form.put("organisationName", "№5 жалпы білім беретін мектеп");
        form.put("subject", "MATHEMATICS");
        form.put("language", language);
        form.put("holdId", holdId);
        form.put("agreementVersion", agreementVersion());
        return form;
    }

    private String agreementVersion() {
        return visitor.get("/api/applications/form")
                .get("agreement")
                .get("version")
                .asString();
    }

    /** A free slot in a centre, {@code offset} days after the first that is offered. */
    public JsonNode slot(String centre, String language, int offset) {
        JsonNode days = visitor.get("/api/scheduling/centres/" + centre + "/days?language=" + language)
                .bodyOrThrow();
        String day = days.get(offset).get("date").asString();
        return visitor.get("/api/scheduling/centres/%s/slots?date=%s&language=%s".formatted(centre, day, language))
                .bodyOrThrow()
                .get(0);
    }

    public String email() {
        return email;
    }

    public Visitor visitor() {
        return visitor;
    }

    private static void require(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("Expected " + status + ", came " + answer.status() + " " + answer.body());
        }
    }
}
