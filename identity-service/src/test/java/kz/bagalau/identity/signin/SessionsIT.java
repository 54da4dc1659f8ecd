package kz.bagalau.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.signin.SignInOutcome.SignedIn;
import kz.bagalau.identity.staff.StaffRole;
import kz.bagalau.identity.support.Api;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.People.Member;
import kz.bagalau.identity.support.RegisterStub;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.ServiceAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SessionsIT {
    private static final String SESSIONS = "/api/identity/me/sessions";

    @Autowired
    People people;

    @Autowired
    ServiceAddress service;

    @Autowired
    PasswordSignIn passwords;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areListedWithTheDeviceAndWhichIsThisOne() {
        String email = people.confirmedTeacher();
        Member elsewhere = people.signedIn(email);
        Member here = people.signedIn(
                email, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0");

        Reply list = here.api().get(SESSIONS);

        assertThat(list.<List<Boolean>>at("$[*].current")).containsExactly(true, false);
        assertThat(list.<String>at("$[0].browser")).isEqualTo("FIREFOX");
        assertThat(list.<String>at("$[0].system")).isEqualTo("WINDOWS");
        assertThat(elsewhere.api().get(SESSIONS).<List<Boolean>>at("$[*].current"))
                .containsExactly(false, true);
        assertThat(list.body()).doesNotContain("145", "127.0.0.1");
    }

    @Test
    void oneOfThemIsEndedWithItsTokensAndItsBrowserMustSignInAgain() {
        String email = people.confirmedTeacher();
        Member here = people.signedIn(email);
        Gateway browser = people.gateway();
        assertThat(browser.signIn(email, People.PASSWORD).status()).isEqualTo(204);
        String refreshToken = browser.tokens(browser.code()).at("$.refresh_token");
        String other = here.api()
                .get(SESSIONS)
                .<List<String>>at("$[?(@.current == false)].id")
                .getFirst();

        assertThat(here.api().delete(SESSIONS + "/" + other).status()).isEqualTo(204);

        assertThat(here.api().get(SESSIONS).<List<Boolean>>at("$[*].current")).containsExactly(true);
        assertThat(people.gateway().refresh(refreshToken).<String>at("$.error")).isEqualTo("invalid_grant");
        assertThat(browser.authorize().header("Location")).endsWith("/sign-in");
        assertThat(people.gateway().refresh(here.refreshToken()).status()).isEqualTo(200);
        assertThat(here.api().delete(SESSIONS + "/" + other).status()).isEqualTo(404);
    }

    @Test
    void endWithAnOldPasswordAlsoWhileOneIsJustOpened() {
        Member owner = people.signedInTeacher();
        Proved withTheOldOne = proved(owner.email(), People.PASSWORD);
        assertThat(owner.api()
                        .put(
                                "/api/identity/me/password",
                                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}"
                                        .formatted(People.PASSWORD, People.NEW_PASSWORD))
                        .status())
                .isEqualTo(204);

        assertThat(signIns.begin(withTheOldOne, "too late", Device.of(null))).isFalse();

        assertThat(owner.api().get(SESSIONS).<List<Boolean>>at("$[*].current")).containsExactly(true);
        assertThat(signIns.begin(proved(owner.email(), People.NEW_PASSWORD), "in time", Device.of(null)))
                .isTrue();
    }

    @Test
    void allOfSomebodyAreEndedByAnAdministrator() {
        Member administrator = people.signedInStaff(StaffRole.ADMINISTRATOR);
        Member member = people.signedInTeacher();
        Proved underWay = proved(member.email(), People.PASSWORD);
        String path = "/api/identity/staff/accounts/%s/sessions";

        assertThat(member.api().delete(path.formatted(member.id())).status()).isEqualTo(403);
        assertThat(administrator.api().delete(path.formatted(UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(administrator.api().delete(path.formatted(member.id())).status())
                .isEqualTo(204);

        assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(signIns.begin(underWay, "too late", Device.of(null))).isFalse();
        assertThat(people.gateway().refresh(administrator.refreshToken()).status())
                .isEqualTo(200);
    }

    private Proved proved(String email, String password) {
        return ((SignedIn) passwords.attempt(email, password, ClientNetwork.of("203.0.113.9"))).proved();
    }

    @Test
    void theGatewayIsToldWhichSessionEnded() throws Exception {
        Member member = people.signedInTeacher();
        String sid = SignedJWT.parse(member.idToken()).getJWTClaimsSet().getStringClaim("sid");

        assertThat(member.api().delete(SESSIONS + "/" + sid).status()).isEqualTo(204);

        SignedJWT told = SignedJWT.parse(RegisterStub.logoutTokens().getLast());
        assertThat(told.getHeader().getType().getType()).isEqualTo("logout+jwt");
        assertThat(told.getJWTClaimsSet().getSubject()).isEqualTo(member.id().toString());
        assertThat(told.getJWTClaimsSet().getStringClaim("sid")).isEqualTo(sid);
        assertThat(told.getJWTClaimsSet().getAudience()).containsExactly("gateway");
        assertThat(told.getJWTClaimsSet().getIssuer()).isEqualTo("http://localhost:8080/id");
        assertThat(told.getJWTClaimsSet().getJSONObjectClaim("events"))
                .containsOnlyKeys("http://schemas.openid.net/event/backchannel-logout");
    }

    @Test
    void areEndedEverywhere() {
        String email = people.confirmedTeacher();
        Member one = people.signedIn(email);
        Member other = people.signedIn(email);

        assertThat(one.api().delete(SESSIONS).status()).isEqualTo(204);

        for (Member member : List.of(one, other)) {
            assertThat(people.gateway().refresh(member.refreshToken()).<String>at("$.error"))
                    .isEqualTo("invalid_grant");
        }
        assertThat(jdbc.sql("select count(*) from spring_session where principal_name = :id")
                        .param("id", one.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void ofAnotherPersonAreNotFound() {
        Member stranger = people.signedInTeacher();
        Member member = people.signedInTeacher();
        String own = member.api().get(SESSIONS).at("$[0].id");

        Reply reply = stranger.api().delete(SESSIONS + "/" + own);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(people.gateway().refresh(member.refreshToken()).status()).isEqualTo(200);
        assertThat(stranger.api().delete(SESSIONS + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(people.visitor().get(SESSIONS).status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsOnlyTheOwn() {
        String email = people.confirmedTeacher();
        Member here = people.signedIn(email);
        Gateway browser = people.gateway();
        browser.signIn(email, People.PASSWORD);
        Reply tokens = browser.tokens(browser.code());
        assertThat(new Api(service, tokens.at("$.access_token")).get(SESSIONS).<List<String>>at("$[*].id"))
                .hasSize(2);

        browser.signOut(tokens.at("$.id_token"));

        assertThat(here.api().get(SESSIONS).<List<Boolean>>at("$[*].current")).containsExactly(true);
    }
}
