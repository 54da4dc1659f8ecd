package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.SeenObservations;
import kz.bagalau.identity.support.TestIin;
import kz.bagalau.identity.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Neither logs nor traces hold personal data or secrets, also when things go wrong. */
@IdentityTest
@ExtendWith(OutputCaptureExtension.class)
class QuietLogsIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    SeenObservations observations;

    @Test
    void holdNoPersonalDataAndNoSecrets(CapturedOutput output) throws Exception {
        String iin = TestIin.next();
        String failing = TestIin.next();
        RegisterStub.knows(iin, "ЖАСЫРЫНОВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
        RegisterStub.fails(failing);
        String email = People.newEmail();
        people.register(email, "kk");
        String token = people.linkOf(email, 1);
        people.visitor().get("/api/identity/registrations/" + token);
        people.confirm(token, "password");
        people.confirm(token, People.PASSWORD);
        people.gateway().signIn(email, "не тот пароль");
        Member one = people.signedIn(email);
        Member other = people.signedInTeacher();
        Together.run(Stream.of(one, other)
                .<java.util.concurrent.Callable<Integer>>map(member -> () -> put(member, iin))
                .toList());
        put(one, failing);
        put(one, "850415400018");
        one.api().post("/api/identity/me/person/lookup", "{\"iin\":\"%s\"}".formatted(failing));
        people.gateway().signOut(other.idToken());
        String newEmail = People.newEmail();
        change(one, newEmail, "не тот пароль");
        change(one, newEmail, People.PASSWORD);
        String changeToken = events.awaitNth(1, one.id(), NewEmailConfirmationRequestedV1.class)
                .token();
        people.visitor().get("/api/identity/email-changes/" + changeToken);
        people.visitor().post("/api/identity/recoveries/by-iin", "{\"iin\":\"%s\"}".formatted(iin));
        people.recover(email);
        String recoveryToken = people.recoveryOf(email, 1);
        people.setNewPassword(recoveryToken, People.NEW_PASSWORD);

        List<String> secrets = List.of(
                email,
                iin,
                failing,
                "850415400018",
                "ЖАСЫРЫНОВА",
                "77011234567",
                token,
                newEmail,
                changeToken,
                recoveryToken,
                People.NEW_PASSWORD,
                People.PASSWORD,
                "не тот пароль",
                one.accessToken(),
                one.refreshToken(),
                one.idToken(),
                Gateway.SECRET);
        assertThat(output.getAll()).doesNotContain(secrets.toArray(String[]::new));
        for (String step : List.of("http.server.requests", "http.client.requests")) {
            assertThat(observations.of(step)).isNotEmpty();
            assertThat(String.join("\n", observations.of(step))).doesNotContain(secrets.toArray(String[]::new));
        }
        assertThat(output.getAll()).contains("State register of persons");
    }

    private static void change(Member member, String newEmail, String password) {
        member.api()
                .post(
                        "/api/identity/me/email",
                        "{\"currentPassword\":\"%s\",\"email\":\"%s\"}".formatted(password, newEmail));
    }

    private static int put(Member member, String iin) {
        return member.api().put("/api/identity/me/person", """
                        {"kind":"IIN","iin":"%s","phone":"+77011234567"}""".formatted(iin)).status();
    }
}
