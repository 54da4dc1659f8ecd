package kz.bagalau.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bagalau.events.identity.SecondFactorResetV1;
import kz.bagalau.identity.staff.StaffPeriod;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.staff.StaffScope;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.SeenEvents;
import kz.bagalau.identity.support.Together;
import kz.bagalau.local.infrastructure.MovableClock;
import kz.bagalau.test.Authenticator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SecondFactorIT {
    private static final String OWN = "/api/identity/me/second-factor";

    @Autowired
    People people;

    @Autowired
    StaffService staff;

    @Autowired
    SeenEvents events;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void teacherNeedsNone() {
        assertThat(people.gateway()
                        .signIn(people.confirmedTeacher(), People.PASSWORD)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void staffEnrolsAtTheFirstSignIn() throws Exception {
        String email = newStaff();
        Gateway browser = people.gateway();

        Reply password = browser.signIn(email, People.PASSWORD);
        assertThat(password.status()).isEqualTo(200);
        assertThat(password.<String>at("$.next")).isEqualTo("ENROLMENT");
        assertThat(browser.authorize().header("Location")).endsWith("/sign-in");

        Reply begun = browser.beginEnrolment();
        assertThat(begun.<String>at("$.secret")).matches("[A-Z2-7]{32}");
        assertThat(begun.<String>at("$.uri"))
                .isEqualTo("otpauth://totp/Bagalau:" + email + "?secret=" + begun.at("$.secret") + "&issuer=Bagalau");
        assertThat(svgOf(begun.at("$.qrCode"))).startsWith("<svg").endsWith("</svg>");
        assertThat(browser.authorize().header("Location")).endsWith("/sign-in");

        Reply confirmed = browser.confirmEnrolment(new Authenticator(begun.at("$.secret")).next());
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.<List<String>>at("$.recoveryCodes"))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}"));
        Reply tokens = browser.tokens(browser.code());
        assertThat(people.rolesIn(tokens.at("$.access_token"))).contains("NTC_OPERATOR");
        assertThat(SignedJWT.parse(tokens.at("$.id_token")).getJWTClaimsSet().getStringListClaim("amr"))
                .containsExactly("pwd", "otp", "mfa");
    }

    @Test
    void asksForTheCodeFromThenOn() {
        Member member = people.signedInStaff(StaffRole.NTC_OPERATOR);
        Gateway browser = people.gateway();

        assertThat(browser.signIn(member.email(), People.PASSWORD).<String>at("$.next"))
                .isEqualTo("CODE");
        assertThat(browser.authorize().header("Location")).endsWith("/sign-in");
        assertThat(browser.beginEnrolment().code()).isEqualTo("second-factor-set");
        assertThat(browser.confirmEnrolment(codeOf(member)).code()).isEqualTo("second-factor-not-begun");
        String code = people.authenticatorOf(member.email()).next();
        assertThat(browser.secondFactor(code.substring(0, 3) + " " + code.substring(3))
                        .status())
                .isEqualTo(204);
        assertThat(browser.authorize().header("Location")).startsWith(Gateway.CALLBACK);
    }

    @Test
    void takesEachCodeOnce() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        String code = codeOf(member);
        assertThat(afterPassword(member).secondFactor(code).status()).isEqualTo(204);

        Reply replayed = afterPassword(member).secondFactor(code);

        assertThat(replayed.status()).isEqualTo(400);
        assertThat(replayed.fields()).containsExactly("code:code-wrong");
    }

    @Test
    void ofManyWhoGiveOneCodeAtOnceOneGetsIn() throws InterruptedException {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        String code = codeOf(member);
        List<Gateway> browsers = List.of(afterPassword(member), afterPassword(member), afterPassword(member));

        List<Integer> answers = Together.run(browsers.stream()
                .<java.util.concurrent.Callable<Integer>>map(
                        browser -> () -> browser.secondFactor(code).status())
                .toList());

        assertThat(answers).containsOnly(204, 400).containsOnlyOnce(204);
    }

    @Test
    void takesNoCodeOfAnotherTimeOrForm() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        Gateway browser = afterPassword(member);
        Authenticator authenticator = people.authenticatorOf(member.email());

        assertThat(browser.secondFactor(authenticator.afterSteps(3)).fields()).containsExactly("code:code-wrong");
        assertThat(browser.secondFactor(authenticator.afterSteps(-3)).fields()).containsExactly("code:code-wrong");
        assertThat(browser.secondFactor("").fields()).containsExactly("code:required");
        assertThat(browser.secondFactor("x".repeat(41)).fields()).containsExactly("code:length-invalid");
    }

    @Test
    void fiveWrongCodesAreTheLast() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        Gateway browser = afterPassword(member);
        for (int i = 0; i < 5; i++) {
            assertThat(browser.secondFactor("wrong").status()).isEqualTo(400);
        }

        Reply refused = browser.secondFactor(codeOf(member));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(1L, 900L);
    }

    @Test
    void manyWrongCodesAtOnceAreNoWayAroundTheLimit() throws InterruptedException {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        Gateway browser = afterPassword(member);

        List<Integer> answers = Together.run(
                Collections.nCopies(12, () -> browser.secondFactor("000 00").status()));

        assertThat(answers).containsOnly(400, 429);
        assertThat(answers.stream().filter(status -> status == 400)).hasSize(5);
    }

    @Test
    void wantsThePasswordFirst() {
        assertThat(people.gateway().secondFactor("123456").code()).isEqualTo("sign-in-over");
        assertThat(people.gateway().beginEnrolment().code()).isEqualTo("sign-in-over");
        assertThat(people.gateway().confirmEnrolment("123456").code()).isEqualTo("sign-in-over");
    }

    @Test
    void passwordThatWasChangedMeanwhileIsNoFirstStep() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        Gateway between = afterPassword(member);

        assertThat(member.api()
                        .put(
                                "/api/identity/me/password",
                                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}"
                                        .formatted(People.PASSWORD, People.NEW_PASSWORD))
                        .status())
                .isEqualTo(204);

        assertThat(between.secondFactor(codeOf(member)).code()).isEqualTo("sign-in-over");
        assertThat(between.authorize().header("Location")).endsWith("/sign-in");
    }

    @Test
    void recoveryCodeLetsInOnceHoweverItIsTyped() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        List<String> codes = renewed(member);
        String typed = codes.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ');

        assertThat(afterPassword(member).secondFactor(typed).status()).isEqualTo(204);

        assertThat(afterPassword(member).secondFactor(codes.getFirst()).fields())
                .containsExactly("code:code-wrong");
        assertThat(member.api().get(OWN).<Integer>at("$.recoveryCodesLeft")).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesEndTheEarlierAndNeedTheAuthenticator() {
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        List<String> earlier = renewed(member);

        assertThat(member.api()
                        .post(OWN + "/recovery-codes", codeJson(earlier.getFirst()))
                        .fields())
                .containsExactly("code:code-wrong");
        List<String> later = renewed(member);

        assertThat(afterPassword(member).secondFactor(earlier.get(1)).status()).isEqualTo(400);
        assertThat(afterPassword(member).secondFactor(later.get(1)).status()).isEqualTo(204);
    }

    @Test
    void liesEncryptedAndHashed() {
        String email = newStaff();
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        Reply begun = browser.beginEnrolment();
        browser.confirmEnrolment(new Authenticator(begun.at("$.secret")).next());

        assertThat(jdbc.sql("select octet_length(secret) > 20 and salt is not null from second_factor where"
                                + " account_id = :id")
                        .param("id", people.accountOf(email))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select code_hash from recovery_code where account_id = :id")
                        .param("id", people.accountOf(email))
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void sessionFromBeforeTheRoleGetsNeitherCodeNorRole() {
        String email = people.confirmedTeacher();
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        Reply tokens = browser.tokens(browser.code());

        give(people.accountOf(email));

        assertThat(people.rolesIn(browser.refresh(tokens.at("$.refresh_token")).at("$.access_token")))
                .containsExactly("TEACHER");
        assertThat(browser.authorize().header("Location")).endsWith("/sign-in");
    }

    @Test
    void teacherMayHaveOneTooAndGivesItsCodeThen() {
        Member teacher = people.signedInTeacher();
        Authenticator authenticator =
                new Authenticator(teacher.api().post(OWN + "/enrolment", "{}").at("$.secret"));
        assertThat(teacher.api().get(OWN).<String>at("$.since")).isNull();
        assertThat(teacher.api()
                        .post(OWN + "/enrolment/confirmation", codeJson(authenticator.next()))
                        .<List<String>>at("$.recoveryCodes"))
                .hasSize(10);

        Gateway browser = people.gateway();
        assertThat(browser.signIn(teacher.email(), People.PASSWORD).<String>at("$.next"))
                .isEqualTo("CODE");
        assertThat(browser.secondFactor(authenticator.next()).status()).isEqualTo(204);
        assertThat(teacher.api().post(OWN + "/enrolment", "{}").code()).isEqualTo("second-factor-set");
    }

    @Test
    void administratorTakesALostOneAwayAndItsOwnerIsTold() {
        Member administrator = people.signedInStaff(StaffRole.ADMINISTRATOR);
        Member member = people.signedInStaff(StaffRole.AUDITOR);
        String path = "/api/identity/staff/accounts/" + member.id() + "/second-factor";

        assertThat(member.api().delete(path).status()).isEqualTo(403);
        assertThat(administrator.api().delete(path).status()).isEqualTo(204);
        assertThat(administrator.api().delete(path).status()).isEqualTo(404);

        events.awaitNth(1, member.id(), SecondFactorResetV1.class);
        assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(people.gateway().signIn(member.email(), People.PASSWORD).<String>at("$.next"))
                .isEqualTo("ENROLMENT");
    }

    private String newStaff() {
        String email = people.confirmedTeacher();
        give(people.accountOf(email));
        return email;
    }

    private void give(UUID account) {
        staff.grant(
                account, StaffRole.NTC_OPERATOR, StaffScope.everywhere(), new StaffPeriod(clock.instant(), null), null);
    }

    private Gateway afterPassword(Member member) {
        Gateway browser = people.gateway();
        assertThat(browser.signIn(member.email(), People.PASSWORD).status()).isEqualTo(200);
        return browser;
    }

    private String codeOf(Member member) {
        return people.authenticatorOf(member.email()).next();
    }

    private List<String> renewed(Member member) {
        return member.api()
                .post(OWN + "/recovery-codes", codeJson(codeOf(member)))
                .at("$.recoveryCodes");
    }

    private static String codeJson(String code) {
        return "{\"code\":\"%s\"}".formatted(code);
    }

    private static String svgOf(String dataUri) {
        String base64 = dataUri.substring("data:image/svg+xml;base64,".length());
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
    }
}
