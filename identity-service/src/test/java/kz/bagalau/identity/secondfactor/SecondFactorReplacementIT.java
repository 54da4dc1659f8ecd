package kz.bagalau.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.bagalau.events.identity.SecondFactorReplacedV1;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.Authenticator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SecondFactorReplacementIT {
    private static final String OWN = "/api/identity/me/second-factor";
    private static final String REPLACEMENT = OWN + "/replacement";

    @Autowired
    People people;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReplacementPurge purge;

    private Member member;

    @BeforeEach
    void staff() {
        member = people.signedInStaff(StaffRole.AUDITOR);
    }

    @AfterEach
    void backToTheMachinesTime() {
        clock.reset();
    }

    @Test
    void presentOneWorksUntilTheNewOneHasShownACode() {
        Authenticator fresh = begun();

        assertThat(afterPassword().secondFactor(presentCode()).status()).isEqualTo(204);
        assertThat(afterPassword().secondFactor(fresh.next()).status()).isEqualTo(400);
    }

    @Test
    void newOneTakesThePlaceOfTheEarlierAndItsRecoveryCodes() {
        List<String> earlierCodes = renewedCodes();
        Authenticator fresh = new Authenticator(begin(earlierCodes.getFirst()).at("$.secret"));

        List<String> codes = confirm(fresh.next()).at("$.recoveryCodes");

        assertThat(codes).hasSize(10).doesNotContainAnyElementsOf(earlierCodes);
        assertThat(afterPassword().secondFactor(presentCode()).fields()).containsExactly("code:code-wrong");
        assertThat(afterPassword().secondFactor(earlierCodes.get(1)).fields()).containsExactly("code:code-wrong");
        assertThat(afterPassword().secondFactor(fresh.next()).status()).isEqualTo(204);
        assertThat(afterPassword().secondFactor(codes.getFirst()).status()).isEqualTo(204);
        assertThat(waiting()).isZero();
    }

    @Test
    void codeThatConfirmedIsTaken() {
        Authenticator fresh = begun();
        String code = fresh.next();
        assertThat(confirm(code).status()).isEqualTo(200);

        assertThat(afterPassword().secondFactor(code).fields()).containsExactly("code:code-wrong");
    }

    @Test
    void endsTheOtherSessionsAndTellsTheOwner() {
        Member elsewhere = people.signedIn(member.email());
        Gateway between = afterPassword();
        Authenticator fresh = begun();

        assertThat(confirm(fresh.next()).status()).isEqualTo(200);

        assertThat(people.gateway().refresh(member.refreshToken()).status()).isEqualTo(200);
        assertThat(people.gateway().refresh(elsewhere.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(between.secondFactor(fresh.next()).code()).isEqualTo("sign-in-over");
        assertThat(events.awaitNth(1, member.id(), SecondFactorReplacedV1.class).locale())
                .isEqualTo("kk");
    }

    @Test
    void recoveryCodeProvesItOnce() {
        List<String> codes = renewedCodes();

        assertThat(begin(codes.getFirst()).status()).isEqualTo(200);
        assertThat(begin(codes.getFirst()).fields()).containsExactly("code:code-wrong");
    }

    @Test
    void wantsPasswordAndCode() {
        assertThat(begin("not the password", presentCode()).fields()).containsExactly("currentPassword:password-wrong");
        assertThat(begin("000 00").fields()).containsExactly("code:code-wrong");
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"'',123456,currentPassword:required", "x,' ',code:required"})
    void refusesWhatIsMissing(String password, String code, String field) {
        assertThat(begin(password, code).fields()).containsExactly(field);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(begin("x".repeat(1025), "1".repeat(41)).fields())
                .containsExactly("code:length-invalid", "currentPassword:length-invalid");
        assertThat(confirm("1".repeat(41)).fields()).containsExactly("code:length-invalid");
        assertThat(confirm("").fields()).containsExactly("code:required");
    }

    @Test
    void fiveWrongCodesAreTheLastWhereverTheyAreTyped() {
        begun();
        for (int i = 0; i < 3; i++) {
            assertThat(confirm("wrong").fields()).containsExactly("code:code-wrong");
        }
        for (int i = 0; i < 2; i++) {
            assertThat(begin("wrong").fields()).containsExactly("code:code-wrong");
        }

        assertThat(begin(presentCode()).status()).isEqualTo(429);
        assertThat(confirm("wrong").status()).isEqualTo(429);
        assertThat(afterPassword().secondFactor("wrong").status()).isEqualTo(429);
    }

    @Test
    void countsWrongPasswords() {
        for (int i = 0; i < 10; i++) {
            assertThat(begin("not the password", "wrong").status()).isEqualTo(400);
        }

        assertThat(begin(presentCode()).status()).isEqualTo(429);
    }

    @Test
    void whoHasNoneReplacesNone() {
        Member teacher = people.signedInTeacher();

        assertThat(teacher.api()
                        .post(REPLACEMENT, proof(People.PASSWORD, "123456"))
                        .code())
                .isEqualTo("second-factor-not-set");
        assertThat(teacher.api()
                        .post(REPLACEMENT + "/confirmation", codeJson("123456"))
                        .code())
                .isEqualTo("replacement-over");
    }

    @Test
    void theOneBegunLastCounts() {
        Authenticator first = begun();
        Authenticator second = begun();

        assertThat(confirm(first.next()).fields()).containsExactly("code:code-wrong");
        assertThat(confirm(second.next()).status()).isEqualTo(200);
    }

    @Test
    void ofManyConfirmationsAtOnceOneHappens() throws InterruptedException {
        Authenticator fresh = begun();

        List<Reply> answers = Together.run(Stream.of(fresh.next(), fresh.next(), fresh.next())
                .<Callable<Reply>>map(code -> () -> confirm(code))
                .toList());

        assertThat(answers).extracting(Reply::status).containsExactlyInAnyOrder(200, 409, 409);
        List<String> codes = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .at("$.recoveryCodes");
        assertThat(afterPassword().secondFactor(codes.getFirst()).status()).isEqualTo(204);
        events.awaitNth(1, member.id(), SecondFactorReplacedV1.class);
        assertThat(jdbc.sql("select count(*) from recovery_code where account_id = :id")
                        .param("id", member.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void waitsForAQuarterOfAnHour() {
        Authenticator fresh = begun();
        clock.moveBy(Duration.ofMinutes(15));

        assertThat(confirm(fresh.next()).code()).isEqualTo("replacement-over");
        purge.purge();
        assertThat(waiting()).isZero();
    }

    @Test
    void isCancelled() {
        Authenticator fresh = begun();

        assertThat(member.api().delete(REPLACEMENT).status()).isEqualTo(204);
        assertThat(member.api().delete(REPLACEMENT).status()).isEqualTo(204);

        assertThat(confirm(fresh.next()).code()).isEqualTo("replacement-over");
        assertThat(afterPassword().secondFactor(presentCode()).status()).isEqualTo(204);
    }

    @Test
    void endsWithThePasswordThatItWasBegunWith() {
        Authenticator fresh = begun();
        assertThat(member.api()
                        .put(
                                "/api/identity/me/password",
                                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}"
                                        .formatted(People.PASSWORD, People.NEW_PASSWORD))
                        .status())
                .isEqualTo(204);

        assertThat(confirm(fresh.next()).code()).isEqualTo("replacement-over");
    }

    @Test
    void endsWhenAnAdministratorTakesThePresentOneAway() {
        Authenticator fresh = begun();
        Member administrator = people.signedInStaff(StaffRole.ADMINISTRATOR);
        assertThat(administrator
                        .api()
                        .delete("/api/identity/staff/accounts/" + member.id() + "/second-factor")
                        .status())
                .isEqualTo(204);

        assertThat(confirm(fresh.next()).code()).isEqualTo("replacement-over");
    }

    @Test
    void waitsEncrypted() {
        begun();

        assertThat(jdbc.sql("select octet_length(secret) > 20 and salt is not null from second_factor_replacement"
                                + " where account_id = :id")
                        .param("id", member.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private Authenticator begun() {
        return new Authenticator(begin(presentCode()).at("$.secret"));
    }

    private Reply begin(String code) {
        return begin(People.PASSWORD, code);
    }

    private Reply begin(String password, String code) {
        return member.api().post(REPLACEMENT, proof(password, code));
    }

    private Reply confirm(String code) {
        return member.api().post(REPLACEMENT + "/confirmation", codeJson(code));
    }

    private List<String> renewedCodes() {
        return member.api()
                .post(OWN + "/recovery-codes", codeJson(presentCode()))
                .at("$.recoveryCodes");
    }

    private String presentCode() {
        return people.authenticatorOf(member.email()).next();
    }

    private Gateway afterPassword() {
        Gateway browser = people.gateway();
        assertThat(browser.signIn(member.email(), People.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private long waiting() {
        return jdbc.sql("select count(*) from second_factor_replacement where account_id = :id")
                .param("id", member.id())
                .query(Long.class)
                .single();
    }

    private static String proof(String password, String code) {
        return "{\"currentPassword\":\"%s\",\"code\":\"%s\"}".formatted(password, code);
    }

    private static String codeJson(String code) {
        return "{\"code\":\"%s\"}".formatted(code);
    }
}
