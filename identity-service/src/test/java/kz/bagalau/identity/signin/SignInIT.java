package kz.bagalau.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

@IdentityTest
class SignInIT {
    private static final int LIMIT = 10;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MeterRegistry meters;

    private String email;

    @BeforeEach
    void register() {
        email = people.confirmedTeacher();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void opensASessionWithACookieForTheProviderOnly() {
        Gateway gateway = people.gateway();

        Reply reply = gateway.signIn(email, People.PASSWORD);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(gateway.setCookie())
                .startsWith("BAGALAU_ID=")
                .contains("Path=/id")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure")
                .doesNotContain("Max-Age");
    }

    @Test
    void sessionsIdHas256RandomBits() {
        Gateway gateway = people.gateway();
        gateway.signIn(email, People.PASSWORD);

        byte[] id = Base64.getDecoder().decode(gateway.cookie().split("=", 2)[1]);
        assertThat(Base64.getUrlDecoder().decode(id)).hasSize(32);
    }

    @Test
    void takesTheAddressInAnyLetterCaseWithBlanksAround() {
        assertThat(people.gateway()
                        .signIn(" " + email.toUpperCase(Locale.ROOT) + " ", People.PASSWORD)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void answersTheSameForAWrongPasswordAndAnUnknownOrUnconfirmedAccount() {
        String unconfirmed = People.newEmail();
        people.register(unconfirmed, "kk");

        List<Reply> replies = List.of(
                people.gateway().signIn(email, "another password"),
                people.gateway().signIn("nobody@school.example.kz", People.PASSWORD),
                people.gateway().signIn("no address", People.PASSWORD),
                people.gateway().signIn(unconfirmed, People.PASSWORD));

        assertThat(replies).extracting(Reply::status).containsOnly(401);
        assertThat(replies).extracting(Reply::code).containsOnly("bad-credentials");
        assertThat(replies).extracting(reply -> reply.header("Set-Cookie")).containsOnly("");
        assertThat(replies)
                .extracting(reply -> reply.body().replaceAll("\"traceId\":[^,}]*", ""))
                .allMatch(replies.getFirst().body().replaceAll("\"traceId\":[^,}]*", "")::equals);
    }

    @Test
    void hashesOnceWhateverIsWrong() {
        String unconfirmed = People.newEmail();
        people.register(unconfirmed, "kk");

        assertThat(hashesFor(email, People.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor(email, "another password")).isEqualTo(1);
        assertThat(hashesFor("nobody@school.example.kz", People.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor("no address", People.PASSWORD)).isEqualTo(1);
        assertThat(hashesFor(unconfirmed, People.PASSWORD)).isEqualTo(1);
    }

    @Test
    void hashesAnewWhatWasHashedForLess() {
        String cheap = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(People.PASSWORD);
        jdbc.sql("update account set password_hash = :hash where email = :email")
                .param("hash", cheap)
                .param("email", email)
                .update();

        people.gateway().signIn(email, "another password");
        assertThat(passwordHash()).isEqualTo(cheap);

        assertThat(people.gateway().signIn(email, People.PASSWORD).status()).isEqualTo(204);
        String dear = passwordHash();
        assertThat(dear).startsWith("$argon2id$v=19$m=256,t=1,p=1$");

        assertThat(hashesFor(email, People.PASSWORD)).isEqualTo(1);
        assertThat(passwordHash()).isEqualTo(dear);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"email\":\"\",\"password\":\"\"} | email:required,password:required",
                "{} | email:required,password:required",
            })
    void refusesEmptyFields(String json, String fields) {
        Reply reply = people.visitor().post("/id/login", json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(String.join(",", reply.fields())).isEqualTo(fields);
    }

    @Test
    void limitsFailuresPerAccountAndNetwork() {
        fail(LIMIT, "203.0.113.7");

        Reply refused = people.gateway().signIn(email, People.PASSWORD, "203.0.113.7");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 900L);

        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.8")
                        .status())
                .as("from elsewhere")
                .isEqualTo(204);
        assertThat(people.gateway()
                        .signIn(people.confirmedTeacher(), People.PASSWORD, "203.0.113.7")
                        .status())
                .as("another account")
                .isEqualTo(204);
    }

    @Test
    void networkOfVersion6CountsAsOne() {
        for (int i = 1; i <= LIMIT; i++) {
            fail(1, "2001:db8:1:2::" + i);
        }

        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "2001:db8:1:2:ffff::1")
                        .status())
                .isEqualTo(429);
        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "2001:db8:1:3::1")
                        .status())
                .as("another network")
                .isEqualTo(204);
    }

    @Test
    void takesFailuresOfUnknownAccountsTheSameWay() {
        String nobody = "nobody" + System.nanoTime() + "@school.example.kz";
        for (int i = 0; i < LIMIT; i++) {
            assertThat(people.gateway().signIn(nobody, "wrong").status()).isEqualTo(401);
        }

        assertThat(people.gateway().signIn(nobody, "wrong").status()).isEqualTo(429);
    }

    @Test
    void limitsFailuresPerAccountFromAllNetworksTogether() {
        guess(email);

        Reply refused = people.gateway().signIn(email, People.PASSWORD, "203.0.113.20");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(901L, 3600L);
        assertThat(people.gateway()
                        .signIn(people.confirmedTeacher(), People.PASSWORD, "203.0.113.20")
                        .status())
                .as("another account")
                .isEqualTo(204);

        clock.moveBy(Duration.ofHours(1));
        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.20")
                        .status())
                .as("an hour later")
                .isEqualTo(204);
    }

    @Test
    void limitsThoseOfAnUnknownAccountTheSameWay() {
        String nobody = "nobody" + System.nanoTime() + "@school.example.kz";
        guess(nobody);

        Reply refused = people.gateway().signIn(nobody, "wrong", "203.0.113.21");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-requests");
    }

    @Test
    void strangersLockNobodyOutWhereHeSignedInBefore() {
        people.gateway().signIn(email, People.PASSWORD, "203.0.113.22");
        clock.moveBy(Duration.ofDays(89));
        guess(email);

        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.22")
                        .status())
                .isEqualTo(204);
        fail(LIMIT, "203.0.113.22");
        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.22")
                        .status())
                .as("the limit of the network itself")
                .isEqualTo(429);
    }

    @Test
    void mailedLinkOpensTheWayThatStrangersClosed() {
        String here = "127.0.0.1";
        clock.moveBy(Duration.ofDays(90));
        guess(email);
        assertThat(people.gateway().signIn(email, People.PASSWORD, here).status())
                .as("registered here, but too long ago")
                .isEqualTo(429);

        people.recover(email);
        people.setNewPassword(people.recoveryOf(email, 1), People.NEW_PASSWORD);

        assertThat(people.gateway().signIn(email, People.NEW_PASSWORD, here).status())
                .isEqualTo(204);
    }

    @Test
    void limitEndsWithItsWindow() {
        fail(LIMIT, "203.0.113.9");
        clock.moveBy(Duration.ofMinutes(15));

        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.9")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void successForgetsFailures() {
        fail(LIMIT - 1, "203.0.113.10");
        assertThat(people.gateway()
                        .signIn(email, People.PASSWORD, "203.0.113.10")
                        .status())
                .isEqualTo(204);

        fail(LIMIT, "203.0.113.10");
    }

    @Test
    void manyAtOnceAreNoWayAroundTheLimit() throws InterruptedException {
        List<Integer> answers = Together.run(Collections.nCopies(
                3 * LIMIT,
                () -> people.gateway().signIn(email, "wrong", "203.0.113.11").status()));

        // 503: a machine too busy for so many at once says so, and does not let anybody in.
        assertThat(answers).isSubsetOf(401, 429, 503).contains(429);
        assertThat(answers.stream().filter(status -> status == 401)).hasSizeBetween(1, LIMIT);
    }

    @Test
    void beginsANewSession() {
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        String before = browser.cookie();

        browser.signIn(email, People.PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(people.gateway().withCookie(before).authorize().header("Location"))
                .as("the earlier session is over")
                .endsWith("/sign-in");
    }

    @Test
    void takesNoSessionIdFromOutside() {
        Gateway browser = people.gateway().withCookie("BAGALAU_ID=Y2hvc2VuIGJ5IGFuIGF0dGFja2Vy");

        browser.signIn(email, People.PASSWORD);

        assertThat(browser.cookie()).isNotEqualTo("BAGALAU_ID=Y2hvc2VuIGJ5IGFuIGF0dGFja2Vy");
    }

    @Test
    void signOutEndsSessionAndTokens() {
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        Reply tokens = browser.tokens(browser.code());
        String session = browser.cookie();

        Reply out = browser.signOut(tokens.at("$.id_token"));

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).isEqualTo("http://localhost:8080/");
        assertThat(people.gateway().withCookie(session).authorize().header("Location"))
                .endsWith("/sign-in");
        assertThat(people.gateway().refresh(tokens.at("$.refresh_token")).<String>at("$.error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void signOutWithAnUnknownIdTokenEndsTheSessionAllTheSame() {
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        String session = browser.cookie();

        Reply out = browser.signOut("forgotten");

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).isEqualTo("http://localhost:8080/");
        assertThat(people.gateway().withCookie(session).authorize().header("Location"))
                .endsWith("/sign-in");
    }

    @Test
    void signOutAtOneBrowserLeavesTheOther() {
        Gateway one = people.gateway();
        one.signIn(email, People.PASSWORD);
        Reply tokensOfOne = one.tokens(one.code());
        Gateway other = people.gateway();
        other.signIn(email, People.PASSWORD);
        Reply tokensOfOther = other.tokens(other.code());

        one.signOut(tokensOfOne.at("$.id_token"));

        assertThat(other.authorize().header("Location")).startsWith(Gateway.CALLBACK);
        assertThat(other.refresh(tokensOfOther.at("$.refresh_token")).status()).isEqualTo(200);
    }

    @Test
    void otherPathsOfTheProviderAreNotFound() {
        assertThat(people.visitor().get("/id/admin").status()).isEqualTo(404);
        assertThat(people.visitor().get("/id/login").status()).isEqualTo(405);
    }

    @Test
    void sessionsLieInTheDatabase() {
        people.gateway().signIn(email, People.PASSWORD);

        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :id")
                        .param("id", people.accountOf(email).toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long hashesFor(String typedEmail, String password) {
        long before = meters.timer("bagalau.password.hashing").count();
        people.gateway().signIn(typedEmail, password);
        return meters.timer("bagalau.password.hashing").count() - before;
    }

    private String passwordHash() {
        return jdbc.sql("select password_hash from account where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private void fail(int times, String address) {
        fail(email, times, address);
    }

    private void fail(String account, int times, String address) {
        for (int i = 0; i < times; i++) {
            assertThat(people.gateway().signIn(account, "wrong", address).status())
                    .isEqualTo(401);
        }
    }

    /** From ten networks, from each as often as it may. */
    private void guess(String account) {
        for (int i = 1; i <= 10; i++) {
            fail(account, LIMIT, "198.51.100." + i);
        }
    }
}
