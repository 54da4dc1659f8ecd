package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class PasswordChangeIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Test
    void endsTheOtherSessionsAndKeepsThisOne() {
        Member here = people.signedInTeacher();
        Member elsewhere = people.signedIn(here.email());

        assertThat(change(here, People.PASSWORD, People.NEW_PASSWORD).status()).isEqualTo(204);

        assertThat(people.gateway().refresh(here.refreshToken()).status()).isEqualTo(200);
        assertThat(people.gateway().refresh(elsewhere.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(people.gateway().signIn(here.email(), People.PASSWORD).status())
                .isEqualTo(401);
        assertThat(people.gateway().signIn(here.email(), People.NEW_PASSWORD).status())
                .isEqualTo(204);
        events.awaitNth(1, here.id(), PasswordChangedV1.class);
    }

    @Test
    void makesALinkToANewPasswordWorthless() {
        Member member = people.signedInTeacher();
        people.recover(member.email());
        String token = people.recoveryOf(member.email(), 1);

        change(member, People.PASSWORD, People.NEW_PASSWORD);

        assertThat(people.setNewPassword(token, "тағы бір ұзақ сөз тіркесі").code())
                .isEqualTo("link-expired");
    }

    @Test
    void ofTwoChangesAtOnceOneHappens() throws InterruptedException {
        Member member = people.signedInTeacher();

        List<Reply> answers = Together.run(Stream.of(People.NEW_PASSWORD, "тағы бір ұзақ сөз тіркесі")
                .<java.util.concurrent.Callable<Reply>>map(password -> () -> change(member, People.PASSWORD, password))
                .toList());

        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    void countsWrongPasswords() {
        Member member = people.signedInTeacher();
        for (int i = 0; i < 10; i++) {
            assertThat(change(member, "not the password", People.NEW_PASSWORD).fields())
                    .containsExactly("currentPassword:password-wrong");
        }

        assertThat(change(member, People.PASSWORD, People.NEW_PASSWORD).status())
                .isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "short, newPassword:password-too-short",
        "password, newPassword:password-too-weak",
        "Аттестаттау2026, newPassword:password-too-weak",
        "'', newPassword:required",
    })
    void refusesABadNewPassword(String password, String field) {
        Reply reply = change(people.signedInTeacher(), People.PASSWORD, password);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.fields()).containsExactly(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        Member member = people.signedInTeacher();

        assertThat(change(member, People.PASSWORD, "ә1".repeat(65)).fields())
                .containsExactly("newPassword:password-too-long");
        assertThat(change(member, "", People.NEW_PASSWORD).fields()).containsExactly("currentPassword:required");
    }

    private static Reply change(Member member, String current, String next) {
        return member.api()
                .put(
                        "/api/identity/me/password",
                        "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, next));
    }
}
