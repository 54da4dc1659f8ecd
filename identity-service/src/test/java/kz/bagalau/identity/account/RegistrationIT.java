package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.AccountConfirmedV1;
import kz.bagalau.events.identity.AccountRegisteredV1;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.SeenEvents.Seen;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class RegistrationIT {
    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsTheOthersThatSomebodyRegistered() {
        String email = People.newEmail();

        Reply reply = people.register(email, "ru");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{}");
        UUID id = people.accountOf(email);
        ConfirmationRequestedV1 link = events.awaitNth(1, id, ConfirmationRequestedV1.class);
        assertThat(link.locale()).isEqualTo("ru");
        assertThat(Duration.between(clock.instant(), link.expiresAt()))
                .isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(events.awaitNth(1, id, AccountRegisteredV1.class).locale()).isEqualTo("ru");
        PersonChangedV1 person = events.awaitNth(1, id, PersonChangedV1.class);
        assertThat(person.email()).isEqualTo(email);
        assertThat(person.locale()).isEqualTo("ru");
        assertThat(person.iin()).isNull();
    }

    @Test
    void leadsToAnAccountOnceTheLinkIsFollowed() {
        String email = People.newEmail();
        people.register(email, "kk");
        String token = people.linkOf(email, 1);
        assertThat(people.gateway().signIn(email, People.PASSWORD).status()).isEqualTo(401);

        Reply look = people.visitor().get("/api/identity/registrations/" + token);
        assertThat(look.<String>at("$.email")).isEqualTo(email);
        assertThat(look.<String>at("$.state")).isEqualTo("VALID");

        Reply confirmed = people.confirm(token, People.PASSWORD);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.<String>at("$.email")).isEqualTo(email);

        assertThat(people.gateway().signIn(email, People.PASSWORD).status()).isEqualTo(204);
        events.awaitNth(1, people.accountOf(email), AccountConfirmedV1.class);
    }

    @Test
    void eventsOfAnAccountComeInOrderWithGrowingVersions() {
        String email = people.confirmedTeacher();
        UUID id = people.accountOf(email);
        people.register(email, "kk");
        events.awaitNth(1, id, RegistrationRepeatedV1.class);

        List<Seen> told = events.of(id).stream()
                .filter(seen -> seen.topic().equals(Topics.ACCOUNT))
                .toList();

        assertThat(told)
                .extracting(seen -> seen.event().getClass().getSimpleName())
                .containsExactly(
                        "AccountRegisteredV1",
                        "ConfirmationRequestedV1",
                        "AccountConfirmedV1",
                        "RegistrationRepeatedV1");
        assertThat(told).extracting(Seen::version).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void answersTheSameForAConfirmedAccountAndTellsItsOwnerByMail() {
        String email = people.confirmedTeacher();
        UUID id = people.accountOf(email);

        Reply reply = people.register(email.toUpperCase(Locale.ROOT), "ru");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.body()).isEqualTo("{}");
        assertThat(events.awaitNth(1, id, RegistrationRepeatedV1.class).locale())
                .isEqualTo("kk");
        assertThat(events.of(id, ConfirmationRequestedV1.class)).hasSize(1);
    }

    @Test
    void resendsToWhoIsNotConfirmedOnly() {
        String waiting = People.newEmail();
        people.register(waiting, "kk");
        String confirmed = people.confirmedTeacher();
        long accounts = countOfAccounts();

        assertThat(resend(waiting).body()).isEqualTo("{}");
        assertThat(resend(confirmed).body()).isEqualTo("{}");
        assertThat(resend("nobody@school.example.kz").body()).isEqualTo("{}");

        events.awaitNth(2, people.accountOf(waiting), ConfirmationRequestedV1.class);
        assertThat(events.of(people.accountOf(confirmed), ConfirmationRequestedV1.class))
                .hasSize(1);
        assertThat(countOfAccounts()).isEqualTo(accounts);
    }

    @Test
    void anAccountGetsSoManyMailsAndTheLastLinkWorks() {
        String email = People.newEmail();
        people.register(email, "kk");
        UUID id = people.accountOf(email);
        for (int i = 0; i < 6; i++) {
            assertThat(resend(email).body()).isEqualTo("{}");
        }
        assertThat(people.register(email, "ru").body()).isEqualTo("{}");

        Reply last = people.visitor().get("/api/identity/registrations/" + people.linkOf(email, 5));
        assertThat(last.<String>at("$.state")).isEqualTo("VALID");
        clock.moveBy(Duration.ofHours(1));
        people.recover(email);
        events.awaitNth(6, id, ConfirmationRequestedV1.class);
        assertThat(events.of(id, ConfirmationRequestedV1.class)).hasSize(6);
    }

    @Test
    void anOwnerIsToldSoOftenThatSomebodyWantsTheAddress() {
        String email = people.confirmedTeacher();
        UUID id = people.accountOf(email);
        for (int i = 0; i < 7; i++) {
            assertThat(people.register(email, "kk").status()).isEqualTo(202);
        }
        clock.moveBy(Duration.ofHours(1));
        people.register(email, "kk");

        events.awaitNth(5, id, RegistrationRepeatedV1.class);
        assertThat(events.of(id, RegistrationRepeatedV1.class)).hasSize(5);
    }

    @Test
    void repeatedRegistrationTakesTheNewLanguage() {
        String email = People.newEmail();
        people.register(email, "kk");
        people.register(email, "ru");

        UUID id = people.accountOf(email);
        assertThat(events.awaitNth(2, id, ConfirmationRequestedV1.class).locale())
                .isEqualTo("ru");
        assertThat(events.awaitNth(2, id, PersonChangedV1.class).locale()).isEqualTo("ru");
    }

    @Test
    void keepsNoSecretOfALink() {
        String email = People.newEmail();
        people.register(email, "kk");
        String token = people.linkOf(email, 1);

        List<String> hashes = jdbc.sql("select token_hash from mailed_link where account_id = :id")
                .param("id", people.accountOf(email))
                .query(String.class)
                .list();

        assertThat(hashes).containsExactly(new LinkToken(token).hash()).doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\":\"teacher\",\"locale\":\"kk\"} | validation-failed | email:email-invalid",
                "{\"email\":\"\",\"locale\":\"kk\"} | validation-failed | email:required",
                "{\"email\":null,\"locale\":\"kk\"} | validation-failed | email:required",
                "{\"email\":\"a@school.kz\"} | validation-failed | locale:required",
                "{\"email\":\"a@school.kz\",\"locale\":\"\"} | validation-failed | locale:required",
                "{\"email\":\"a@school.kz\",\"locale\":\"en\"} | validation-failed | locale:locale-invalid",
                "{} | validation-failed | email:required,locale:required",
                "{\"email\":\"a@school.kz\",\"locale\":\"kk\",\"role\":\"ADMINISTRATOR\"} | validation-failed | role:format-invalid",
                "{\"email\":[\"a@school.kz\"],\"locale\":\"kk\"} | validation-failed | email:format-invalid",
                "not json | malformed-request | ''",
                "'' | malformed-request | ''",
            })
    void refusesBadInputFieldByField(String json, String code, String fields) {
        Reply reply = people.visitor().post("/api/identity/registrations", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(String.join(",", reply.fields())).isEqualTo(fields);
    }

    @Test
    void tellsWhatIsWrongInBothLanguages() {
        Reply reply = people.register("teacher", "kk");

        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.<String>at("$.errors[0].text.kk")).contains("Электрондық");
        assertThat(reply.<String>at("$.errors[0].text.ru")).contains("Введите");
    }

    @Nested
    class Link {
        @Test
        void unknownIsNotFound() {
            Reply look = people.visitor().get("/api/identity/registrations/AAAA");
            assertThat(look.status()).isEqualTo(404);
            assertThat(look.code()).isEqualTo("link-unknown");

            Reply confirmed = people.confirm("AAAA", People.PASSWORD);
            assertThat(confirmed.status()).isEqualTo(404);
            assertThat(confirmed.code()).isEqualTo("link-unknown");
        }

        @Test
        void expiresByTheClock() {
            String email = People.newEmail();
            people.register(email, "kk");
            String token = people.linkOf(email, 1);

            clock.moveBy(Duration.ofHours(24));

            assertThat(stateOf(token)).isEqualTo("EXPIRED");
            Reply reply = people.confirm(token, People.PASSWORD);
            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.code()).isEqualTo("link-expired");
        }

        @Test
        void isWorthlessOnceAFreshOneIsSent() {
            String email = People.newEmail();
            people.register(email, "kk");
            String first = people.linkOf(email, 1);
            resend(email);
            String second = people.linkOf(email, 2);

            assertThat(stateOf(first)).isEqualTo("EXPIRED");
            assertThat(people.confirm(first, People.PASSWORD).code()).isEqualTo("link-expired");
            assertThat(people.confirm(second, People.PASSWORD).status()).isEqualTo(200);
        }

        @Test
        void worksOnce() {
            String email = People.newEmail();
            people.register(email, "kk");
            String token = people.linkOf(email, 1);
            assertThat(people.confirm(token, People.PASSWORD).status()).isEqualTo(200);

            assertThat(stateOf(token)).isEqualTo("USED");
            Reply again = people.confirm(token, "another good password 42");
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.code()).isEqualTo("link-used");
            assertThat(people.gateway().signIn(email, People.PASSWORD).status()).isEqualTo(204);
        }

        @ParameterizedTest
        @CsvSource({"short, password-too-short", "password, password-too-weak", "'', required"})
        void staysValidWhenThePasswordIsRefused(String password, String code) {
            String email = People.newEmail();
            people.register(email, "kk");
            String token = people.linkOf(email, 1);

            Reply reply = people.confirm(token, password);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.fields()).containsExactly("password:" + code);
            assertThat(stateOf(token)).isEqualTo("VALID");
        }

        private String stateOf(String token) {
            return people.visitor().get("/api/identity/registrations/" + token).at("$.state");
        }
    }

    @Test
    void answersNoSoonerThanTheUniformTime() {
        long start = System.nanoTime();
        resend("nobody@school.example.kz");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    private Reply resend(String email) {
        Reply reply =
                people.visitor().post("/api/identity/registrations/resend", "{\"email\":\"%s\"}".formatted(email));
        assertThat(reply.status()).isEqualTo(202);
        return reply;
    }

    private long countOfAccounts() {
        return jdbc.sql("select count(*) from account").query(Long.class).single();
    }
}
