package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
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

        List<String> secrets = List.of(
                email,
                iin,
                failing,
                "850415400018",
                "ЖАСЫРЫНОВА",
                "77011234567",
                token,
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

    private static int put(Member member, String iin) {
        return member.api().put("/api/identity/me/person", """
                        {"kind":"IIN","iin":"%s","phone":"+77011234567"}""".formatted(iin)).status();
    }
}
