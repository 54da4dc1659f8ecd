package kz.bagalau.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.test.Authenticator;
import kz.bagalau.test.access.OwnedCase;
import kz.bagalau.test.access.OwnedCase.Kept;
import kz.bagalau.test.access.OwnedCase.Listed;
import kz.bagalau.test.access.OwnedCase.Named;
import kz.bagalau.test.access.OwnershipMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The owner has all there is: two sessions, a second factor, personal data; the stranger comes by all of it in the course. */
@IdentityTest
class OwnershipIT implements OwnershipMatrix {
    private static final String ME = "/api/identity/me";
    private static final String FACTOR = ME + "/second-factor";
    private static final String REPLACEMENT = FACTOR + "/replacement";
    private static final String SESSIONS = ME + "/sessions";
    private static final String PERSON = """
            {"kind":"NO_IIN","surname":"O'Neill","name":"Anna-Maria","patronymic":null,"ethnicity":"ағылшын",
             "citizenship":"Ұлыбритания","sex":"FEMALE","birthDate":"1990-02-28","documentNumber":"AB 1234567",
             "phone":"8 701 123 45 67"}""";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Member owner;
    private Member stranger;
    private Authenticator authenticator;
    private List<String> recoveryCodes;

    @BeforeEach
    void signIn() {
        owner = people.signedInStaff(StaffRole.NTC_OPERATOR);
        stranger = people.signedInTeacher();
    }

    @Override
    public String service() {
        return "identity-service";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Map<String, Supplier<OwnedCase>> cases() {
        Map<String, Supplier<OwnedCase>> cases = new LinkedHashMap<>();
        cases.put("GET " + ME, () -> listed(owner.email()));
        cases.put("PUT " + ME + "/locale", () -> kept("{\"locale\":\"ru\"}", ME));
        cases.put("PUT " + ME + "/person", () -> kept(PERSON, ME));
        cases.put("GET " + FACTOR, () -> listed("\"recoveryCodesLeft\":10"));
        cases.put("POST " + FACTOR + "/enrolment", () -> kept("", FACTOR));
        cases.put("POST " + FACTOR + "/enrolment/confirmation", () -> {
            authenticator = new Authenticator(
                    stranger.api().post(FACTOR + "/enrolment", "").at("$.secret"));
            return kept(code(), FACTOR);
        });
        cases.put("POST " + FACTOR + "/recovery-codes", () -> kept(code(), FACTOR));
        cases.put("POST " + REPLACEMENT, () -> {
            recoveryCodes =
                    stranger.api().post(FACTOR + "/recovery-codes", code()).at("$.recoveryCodes");
            return kept(proof(recoveryCodes.getFirst()), FACTOR);
        });
        cases.put("POST " + REPLACEMENT + "/confirmation", () -> {
            authenticator = new Authenticator(stranger.api()
                    .post(REPLACEMENT, proof(recoveryCodes.getLast()))
                    .at("$.secret"));
            return kept(code(), FACTOR);
        });
        cases.put("DELETE " + REPLACEMENT, () -> {
            owner.api()
                    .post(
                            REPLACEMENT,
                            proof(people.authenticatorOf(owner.email()).next()));
            return new Kept(bearer(stranger), "", this::waitingReplacement);
        });
        cases.put("GET " + SESSIONS, () -> listed(session()));
        cases.put(
                "DELETE " + SESSIONS + "/{id}",
                () -> new Named(bearer(owner), List.of(bearer(stranger)), Map.of("id", anotherSession()), ""));
        cases.put("DELETE " + SESSIONS, () -> new Kept(bearer(stranger), "", this::session));
        cases.put(
                "POST " + ME + "/email",
                () -> kept(
                        "{\"currentPassword\":\"%s\",\"email\":\"%s\"}".formatted(People.PASSWORD, People.newEmail()),
                        ME));
        cases.put(
                "PUT " + ME + "/password",
                () -> new Kept(
                        bearer(stranger),
                        "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}"
                                .formatted(People.PASSWORD, People.NEW_PASSWORD),
                        this::passwordWorks));
        // The last, because nothing of the stranger is left, whose password the case before has changed.
        cases.put(
                "POST " + ME + "/erasure",
                () -> kept("{\"currentPassword\":\"%s\"}".formatted(People.NEW_PASSWORD), ME));
        return cases;
    }

    private OwnedCase listed(String mark) {
        return new Listed(bearer(owner), List.of(bearer(stranger)), "", mark);
    }

    private OwnedCase kept(String body, String seenAt) {
        return new Kept(bearer(stranger), body, () -> owner.api().get(seenAt).body());
    }

    private String code() {
        return "{\"code\":\"%s\"}".formatted(authenticator.next());
    }

    private static String proof(String code) {
        return "{\"currentPassword\":\"%s\",\"code\":\"%s\"}".formatted(People.PASSWORD, code);
    }

    /** That of the owner. */
    private String waitingReplacement() {
        return jdbc.sql("select expires_at::text from second_factor_replacement where account_id = :id")
                .param("id", owner.id())
                .query(String.class)
                .single();
    }

    private String session() {
        return owner.api()
                .get(SESSIONS)
                .<List<String>>at("$[?(@.current == true)].id")
                .getFirst();
    }

    private String anotherSession() {
        people.signedIn(owner.email());
        return owner.api()
                .get(SESSIONS)
                .<List<String>>at("$[?(@.current == false)].id")
                .getFirst();
    }

    private String passwordWorks() {
        return "answered "
                + people.gateway().signIn(owner.email(), People.PASSWORD).status();
    }

    private static String bearer(Member member) {
        return "Bearer " + member.accessToken();
    }
}
