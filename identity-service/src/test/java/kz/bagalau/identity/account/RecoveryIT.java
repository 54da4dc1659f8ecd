package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.events.identity.PasswordRecoveryRequestedV1;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.TestIin;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class RecoveryIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    AttemptLimiter limiter;

    @Autowired
    KnownNetworks networks;

    @BeforeEach
    void forgetEarlierTests() {
        limiter.forget("recovery", "network", "127.0.0.1");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void setsANewPasswordAndSignsEverybodyOut() {
        Member member = people.signedInTeacher();
        assertThat(people.recover(member.email()).status()).isEqualTo(202);
        String token = people.recoveryOf(member.email(), 1);

        Reply look = people.visitor().get("/api/identity/recoveries/" + token);
        assertThat(look.<String>at("$.email")).isEqualTo(member.email());
        assertThat(look.<String>at("$.state")).isEqualTo("VALID");

        Reply confirmed = people.setNewPassword(token, People.NEW_PASSWORD);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.<String>at("$.email")).isEqualTo(member.email());

        assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(people.gateway().signIn(member.email(), People.PASSWORD).status())
                .isEqualTo(401);
        assertThat(people.gateway().signIn(member.email(), People.NEW_PASSWORD).status())
                .isEqualTo(204);
        assertThat(events.awaitNth(1, member.id(), PasswordChangedV1.class).locale())
                .isEqualTo("kk");
    }

    @Test
    void findsTheRegisteredAddressByTheIin() {
        Member member = people.signedInTeacher();
        String iin = TestIin.next();
        RegisterStub.knows(iin, "ӘБЕНОВА", "АЙГҮЛ", "", "1985-04-15", "FEMALE");
        assertThat(member.api()
                        .put("/api/identity/me/person", """
                                {"kind":"IIN","iin":"%s","phone":"+77011234567"}""".formatted(iin))
                        .status())
                .isEqualTo(200);

        Reply reply = byIin(iin);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{}");
        assertThat(people.setNewPassword(people.recoveryOf(member.email(), 1), People.NEW_PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answersTheSameWhetherThereIsAnAccountOrNot() {
        Reply known = people.recover(people.confirmedTeacher());
        Reply unknown = people.recover("nobody@school.example.kz");
        Reply unknownIin = byIin(TestIin.next());

        assertThat(List.of(known, unknown, unknownIin)).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(202);
            assertThat(reply.body()).isEqualTo("{}");
        });
    }

    @Test
    void answersNoSoonerThanTheUniformTime() {
        long start = System.nanoTime();
        people.recover("nobody@school.example.kz");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    @Test
    void whoIsNotConfirmedYetGetsTheConfirmationLinkInstead() {
        String email = People.newEmail();
        people.register(email, "kk");
        UUID id = people.accountOf(email);

        people.recover(email);

        String second = events.awaitNth(2, id, ConfirmationRequestedV1.class).token();
        assertThat(events.of(id, PasswordRecoveryRequestedV1.class)).isEmpty();
        assertThat(people.confirm(second, People.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void linkExpiresByTheClock() {
        String email = people.confirmedTeacher();
        people.recover(email);
        String token = people.recoveryOf(email, 1);

        clock.moveBy(Duration.ofHours(1));

        assertThat(stateOf(token)).isEqualTo("EXPIRED");
        assertThat(people.setNewPassword(token, People.NEW_PASSWORD).status()).isEqualTo(410);
    }

    @Test
    void aNewerLinkReplacesTheEarlierOne() {
        String email = people.confirmedTeacher();
        people.recover(email);
        String first = people.recoveryOf(email, 1);
        people.recover(email);
        String second = people.recoveryOf(email, 2);

        assertThat(people.setNewPassword(first, People.NEW_PASSWORD).code()).isEqualTo("link-expired");
        assertThat(people.setNewPassword(second, People.NEW_PASSWORD).status()).isEqualTo(200);
        assertThat(stateOf(second)).isEqualTo("USED");
        assertThat(people.setNewPassword(second, People.NEW_PASSWORD).code()).isEqualTo("link-used");
    }

    @Test
    void aLinkIsGoodForItsPurposeOnly() {
        String email = people.confirmedTeacher();
        people.recover(email);
        String token = people.recoveryOf(email, 1);

        assertThat(people.confirm(token, People.NEW_PASSWORD).code()).isEqualTo("link-unknown");
        assertThat(people.visitor()
                        .post("/api/identity/email-changes/confirm", "{\"token\":\"%s\"}".formatted(token))
                        .code())
                .isEqualTo("link-unknown");
        assertThat(stateOf(token)).isEqualTo("VALID");
    }

    @Test
    void ofManyWhoFollowOneLinkOneSetsThePassword() throws InterruptedException {
        String email = people.confirmedTeacher();
        people.recover(email);
        String token = people.recoveryOf(email, 1);

        List<Integer> answers = Together.run(Collections.nCopies(
                5, () -> people.setNewPassword(token, People.NEW_PASSWORD).status()));

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(events.awaitNth(1, people.accountOf(email), PasswordChangedV1.class))
                .isNotNull();
    }

    @Test
    void anAccountGetsSoManyLinksAndTheAnswerStaysTheSame() {
        String email = people.confirmedTeacher();
        UUID id = people.accountOf(email);
        for (int i = 0; i < 7; i++) {
            assertThat(people.recover(email).status()).isEqualTo(202);
        }
        clock.moveBy(Duration.ofHours(2));
        people.recover(email);

        events.awaitNth(6, id, PasswordRecoveryRequestedV1.class);
        assertThat(events.of(id, PasswordRecoveryRequestedV1.class)).hasSize(6);
    }

    @Test
    void aNetworkMayAskSoOften() {
        for (int i = 0; i < 60; i++) {
            assertThat(byIin(TestIin.next()).status()).isEqualTo(202);
        }

        Reply refused = people.recover("nobody@school.example.kz");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
    }

    @Test
    void networksAreForgottenInTime() {
        people.confirmedTeacher();
        clock.moveBy(Duration.ofDays(90));

        assertThat(networks.purge()).isPositive();
        assertThat(networks.purge()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | {\"email\":\"teacher\"} | email:email-invalid",
                "'' | {\"email\":\" \"} | email:required",
                "'' | {} | email:required",
                "'' | {\"iin\":\"850415400018\"} | iin:format-invalid",
                "/by-iin | {\"iin\":\"\"} | iin:required",
                "/by-iin | {\"iin\":\"850415400010\"} | iin:iin-invalid",
                "/by-iin | {\"iin\":\"85041540001\"} | iin:iin-invalid",
                "/by-iin | {\"iin\":\"восемь\"} | iin:iin-invalid",
                "/confirm | {\"token\":\"\",\"password\":\"x\"} | token:required",
                "/confirm | {\"token\":\"x\"} | password:required",
            })
    void refusesBadInputFieldByField(String path, String json, String field) {
        Reply reply = people.visitor().post("/api/identity/recoveries" + path, json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.fields()).containsExactly(field);
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        Reply reply = people.recover("a".repeat(64) + "@" + "school.".repeat(30) + "kz");

        assertThat(reply.fields()).containsExactly("email:email-invalid");
    }

    @ParameterizedTest
    @CsvSource({"short, password-too-short", "password, password-too-weak", "'', required"})
    void staysValidWhenThePasswordIsRefused(String password, String code) {
        String email = people.confirmedTeacher();
        people.recover(email);
        String token = people.recoveryOf(email, 1);

        assertThat(people.setNewPassword(token, password).fields()).containsExactly("password:" + code);
        assertThat(stateOf(token)).isEqualTo("VALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "..%2F..%2Fetc", "%00", "ҚАЗАҚ", "'; drop table account; --"})
    void unknownTokenIsNotFound(String token) {
        Reply confirmed = people.setNewPassword(token, People.NEW_PASSWORD);

        assertThat(confirmed.status()).isEqualTo(404);
        assertThat(confirmed.code()).isEqualTo("link-unknown");
    }

    private Reply byIin(String iin) {
        return people.visitor().post("/api/identity/recoveries/by-iin", "{\"iin\":\"%s\"}".formatted(iin));
    }

    private String stateOf(String token) {
        return people.visitor().get("/api/identity/recoveries/" + token).at("$.state");
    }
}
