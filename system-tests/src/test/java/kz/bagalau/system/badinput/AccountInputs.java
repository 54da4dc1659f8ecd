package kz.bagalau.system.badinput;

import static kz.bagalau.system.badinput.BadInput.anybody;
import static kz.bagalau.system.badinput.BadInput.teacher;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Registration, confirmation, sign-in, recovery, security. */
final class AccountInputs {
    private static final String REGISTRATIONS = "/api/identity/registrations";
    private static final String JSON = "application/json";

    private AccountInputs() {}

    static List<BadInput> requests() {
        return List.of(
                anybody("JSON that breaks off")
                        .post(REGISTRATIONS, "{\"email\":")
                        .isMalformed(),
                anybody("no body").post(REGISTRATIONS, "").isMalformed(),
                anybody("a list for an object").post(REGISTRATIONS, "[]").isMalformed(),
                anybody("null for an object").post(REGISTRATIONS, "null").isMalformed(),
                anybody("twenty thousand lists in each other")
                        .post(REGISTRATIONS, "[".repeat(20_000))
                        .isMalformed(),
                anybody("an object where a text belongs")
                        .post(REGISTRATIONS, "{\"email\":{\"a\":1},\"locale\":\"kk\"}")
                        .isInvalid("email format-invalid"),
                anybody("a field that nobody knows")
                        .post(REGISTRATIONS, "{\"email\":\"a@mail.kz\",\"locale\":\"kk\",\"role\":\"ADMINISTRATOR\"}")
                        .isInvalid("role format-invalid"),
                anybody("bytes that are no UTF-8")
                        .send("POST", REGISTRATIONS, JSON, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', '}'})
                        .isMalformed(),
                anybody("a form for JSON")
                        .send(
                                "POST",
                                REGISTRATIONS,
                                "application/x-www-form-urlencoded",
                                "email=a".getBytes(StandardCharsets.UTF_8))
                        .answers(415, "unsupported-media-type"),
                anybody("XML for JSON")
                        .send("POST", REGISTRATIONS, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                        .answers(415, "unsupported-media-type"),
                anybody("two megabytes of JSON")
                        .post(REGISTRATIONS, "{\"email\":\"" + "a".repeat(2_000_000) + "\"}")
                        .answers(413, "content-too-large"),
                anybody("two megabytes of JSON that nobody announced")
                        .postInPieces(REGISTRATIONS, "{\"email\":\"" + "a".repeat(2_000_000) + "\"}")
                        .answers(413, "content-too-large"),
                anybody("a header of twenty thousand signs")
                        .get(REGISTRATIONS + "/unknown")
                        .with("X-Long", "a".repeat(20_000))
                        .isMalformed(),
                anybody("an address of twenty thousand signs")
                        .get(REGISTRATIONS + "/" + "a".repeat(20_000))
                        .isMalformed(),
                anybody("NUL in a path").get(REGISTRATIONS + "/%00").isMalformed());
    }

    static List<BadInput> addresses() {
        return List.of(
                email("no address", "teacher").isInvalid("email email-invalid"),
                email("blanks alone", "   ").isInvalid("email required"),
                email("a local part in quotes", "\\\"a b\\\"@mail.kz").isInvalid("email email-invalid"),
                email("a local part in Kazakh", "әйгерім@mail.kz").isInvalid("email email-invalid"),
                email("a national domain that breaks its own rules", "a@xn--.kz")
                        .isInvalid("email email-invalid"),
                email("a national domain longer than DNS allows", "a@" + "ұ".repeat(70) + ".kz")
                        .isInvalid("email email-invalid"),
                email("a number for a domain", "a@[127.0.0.1]").isInvalid("email email-invalid"),
                email("a second header", "a@mail.kz\\r\\nBcc: b@mail.kz").isInvalid("email email-invalid"),
                email("a mark that turns the writing", "\\u202ea@mail.kz").isInvalid("email email-invalid"),
                email("NUL", "a\\u0000@mail.kz").isInvalid("email format-invalid"),
                email("half a surrogate pair", "\\ud800@mail.kz").isInvalid("email format-invalid"),
                email("a hundred thousand signs", "a".repeat(100_000) + "@mail.kz")
                        .isInvalid("email email-invalid"),
                anybody("a third language")
                        .post(REGISTRATIONS, "{\"email\":\"a@mail.kz\",\"locale\":\"en\"}")
                        .isInvalid("locale locale-invalid"));
    }

    static List<BadInput> signIn() {
        return List.of(
                anybody("nothing typed")
                        .post("/id/login", "{\"email\":\"\",\"password\":\"\"}")
                        .isInvalid("email required", "password required"),
                anybody("half a surrogate pair in a password")
                        .post("/id/login", "{\"email\":\"a@mail.kz\",\"password\":\"\\ud800\"}")
                        .isInvalid("password format-invalid"),
                anybody("a password of two thousand signs")
                        .post("/id/login", "{\"email\":\"a@mail.kz\",\"password\":\"" + "a".repeat(2000) + "\"}")
                        .isInvalid("password length-invalid"),
                anybody("no such account")
                        .post("/id/login", "{\"email\":\"nobody@mail.kz\",\"password\":\"x\"}")
                        .answers(401, "bad-credentials"),
                anybody("a code before the password")
                        .post("/id/second-factor", "{\"code\":\"123456\"}")
                        .answers(409, "sign-in-over"),
                anybody("a link that nobody sent")
                        .post(REGISTRATIONS + "/confirm", "{\"token\":\"x\",\"password\":\"Көкжиек-тау-бүркіт-47\"}")
                        .answers(404, "link-unknown"),
                anybody("neither link nor password")
                        .post(REGISTRATIONS + "/confirm", "{\"token\":\"\",\"password\":\"\"}")
                        .isInvalid("token required", "password required"),
                anybody("recovery by a number that is no IIN")
                        .post("/api/identity/recoveries/by-iin", "{\"iin\":\"850412400018\"}")
                        .isInvalid("iin iin-invalid"),
                anybody("recovery by nothing")
                        .post("/api/identity/recoveries", "{\"email\":null}")
                        .isInvalid("email required"));
    }

    static List<BadInput> security() {
        return List.of(
                teacher("no password for a new one")
                        .put("/api/identity/me/password", "{\"currentPassword\":\"\",\"newPassword\":\"\"}")
                        .isInvalid("currentPassword required", "newPassword required"),
                teacher("a wrong password for a new address")
                        .post("/api/identity/me/email", "{\"currentPassword\":\"x\",\"email\":\"a@mail.kz\"}")
                        .isInvalid("currentPassword password-wrong"),
                teacher("neither password nor code for another authenticator")
                        .post("/api/identity/me/second-factor/replacement", "{\"currentPassword\":\"\",\"code\":\" \"}")
                        .isInvalid("code required", "currentPassword required"),
                teacher("a code of a hundred signs for another authenticator")
                        .post(
                                "/api/identity/me/second-factor/replacement/confirmation",
                                "{\"code\":\"" + "1".repeat(100) + "\"}")
                        .isInvalid("code length-invalid"),
                teacher("another authenticator that nobody began to connect")
                        .post("/api/identity/me/second-factor/replacement/confirmation", "{\"code\":\"123456\"}")
                        .answers(409, "replacement-over"),
                teacher("a language that pages have not")
                        .put("/api/identity/me/locale", "{\"locale\":\"kz\"}")
                        .isInvalid("locale locale-invalid"),
                teacher("a session of nobody")
                        .delete("/api/identity/me/sessions/unknown")
                        .answers(404, "not-found"),
                teacher("a method that the path has not")
                        .put("/api/identity/me", "{}")
                        .answers(405, "method-not-allowed"));
    }

    private static BadInput.Request email(String what, String address) {
        return anybody(what).post(REGISTRATIONS, "{\"email\":\"" + address + "\",\"locale\":\"kk\"}");
    }
}
