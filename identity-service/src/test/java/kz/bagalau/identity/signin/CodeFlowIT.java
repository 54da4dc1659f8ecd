package kz.bagalau.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.bagalau.identity.support.Api;
import kz.bagalau.identity.support.Gateway;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import kz.bagalau.identity.support.Reply;
import kz.bagalau.identity.support.ServiceAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class CodeFlowIT {
    @Autowired
    People people;

    @Autowired
    ServiceAddress service;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void leadsFromSignInToTheApi() throws Exception {
        String email = people.confirmedTeacher();
        Gateway gateway = people.gateway();

        assertThat(gateway.signIn(email, People.PASSWORD).status()).isEqualTo(204);
        Reply authorized = gateway.authorize();
        assertThat(authorized.status()).isEqualTo(302);
        assertThat(authorized.header("Location")).startsWith(Gateway.CALLBACK + "?");
        assertThat(Gateway.parameter(authorized.header("Location"), "state")).isEqualTo("xyz");

        Reply tokens = gateway.tokens(Gateway.parameter(authorized.header("Location"), "code"));
        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.<Integer>at("$.expires_in")).isBetween(290, 300);

        Reply me = new Api(service, tokens.at("$.access_token")).get("/api/identity/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.<String>at("$.email")).isEqualTo(email);
        assertThat(me.<List<String>>at("$.roles")).containsExactly("TEACHER");
        assertThat(me.<Object>at("$.person")).isNull();
    }

    @Test
    void tokensSayWhatTheContractSays() throws Exception {
        People.Member member = people.signedInTeacher();

        JWTClaimsSet access = claims(member.accessToken());
        assertThat(access.getSubject()).isEqualTo(member.id().toString());
        assertThat(access.getIssuer()).isEqualTo("http://localhost:8080/id");
        assertThat(access.getStringListClaim("roles")).containsExactly("TEACHER");
        assertThat(access.getStringListClaim("centres")).isEmpty();
        assertThat(access.getClaims()).doesNotContainKeys("email", "locale");

        JWTClaimsSet id = claims(member.idToken());
        assertThat(id.getSubject()).isEqualTo(member.id().toString());
        assertThat(id.getStringClaim("email")).isEqualTo(member.email());
        assertThat(id.getStringClaim("locale")).isEqualTo("kk");
        assertThat(id.getStringListClaim("roles")).containsExactly("TEACHER");
        assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(id.getClaims()).containsKeys("auth_time", "sid");
        assertThat(id.getClaims()).doesNotContainKey("centres");
    }

    @Test
    void publishesTheKeyThatSigned() throws Exception {
        String kid = SignedJWT.parse(people.signedInTeacher().accessToken())
                .getHeader()
                .getKeyID();

        Reply keys = people.visitor().get("/id/oauth2/jwks");

        assertThat(keys.<List<String>>at("$.keys[*].kid")).containsExactly(kid);
        assertThat(keys.body()).doesNotContain("\"d\"");
    }

    @Test
    void refusesTheIdTokenAtTheApi() {
        People.Member member = people.signedInTeacher();

        Reply me = new Api(service, member.idToken()).get("/api/identity/me");

        assertThat(me.status()).isEqualTo(401);
        assertThat(me.code()).isEqualTo("unauthenticated");
    }

    @Test
    void userInfoTellsTheSameAsTheIdToken() {
        People.Member member = people.signedInTeacher();

        Reply info = member.api().get("/id/userinfo");

        assertThat(info.<String>at("$.sub")).isEqualTo(member.id().toString());
        assertThat(info.<String>at("$.email")).isEqualTo(member.email());
        assertThat(people.visitor().get("/id/userinfo").status()).isEqualTo(401);
    }

    @Test
    void renewsTokensWithTheSameRefreshToken() {
        People.Member member = people.signedInTeacher();

        Reply first = people.gateway().refresh(member.refreshToken());
        Reply second = people.gateway().refresh(member.refreshToken());

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.<String>at("$.refresh_token")).isEqualTo(member.refreshToken());
        assertThat(second.status()).isEqualTo(200);
        assertThat(new Api(service, second.at("$.access_token"))
                        .get("/api/identity/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void renewedIdTokenKnowsTheNewLanguage() throws Exception {
        People.Member member = people.signedInTeacher();
        assertThat(member.api()
                        .put("/api/identity/me/locale", "{\"locale\":\"ru\"}")
                        .status())
                .isEqualTo(204);

        Reply renewed = people.gateway().refresh(member.refreshToken());

        assertThat(claims(renewed.at("$.id_token")).getStringClaim("locale")).isEqualTo("ru");
    }

    @Test
    void sendsWhoIsNotSignedInToTheSignInPage() {
        Reply reply = people.gateway().authorize();

        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("http://localhost:8080/sign-in");
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @Test
    void saysThatItsDatabaseIsAway() throws Exception {
        Gateway gateway = signedInGateway();
        List<Connection> all = new ArrayList<>();
        Reply meanwhile;
        try {
            HikariDataSource pool = database.unwrap(HikariDataSource.class);
            while (all.size() < pool.getMaximumPoolSize()) {
                all.add(pool.getConnection());
            }
            meanwhile = gateway.authorize();
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }

        assertThat(meanwhile.status()).isEqualTo(503);
        assertThat(meanwhile.code()).isEqualTo("service-unavailable");
        assertThat(meanwhile.header("Retry-After")).isEqualTo("5");
        assertThat(gateway.authorize().header("Location")).as("afterwards").startsWith(Gateway.CALLBACK);
    }

    @Test
    void takesACodeOnce() {
        Gateway gateway = signedInGateway();
        String code = gateway.code();

        assertThat(gateway.tokens(code).status()).isEqualTo(200);
        Reply again = gateway.tokens(code);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.<String>at("$.error")).isEqualTo("invalid_grant");
    }

    @Test
    void wantsPkce() {
        Gateway gateway = signedInGateway();

        Reply without = gateway.authorize(Map.of("code_challenge", "", "code_challenge_method", ""));
        assertThat(Gateway.parameter(without.header("Location"), "error")).isEqualTo("invalid_request");

        String stolen = gateway.code();
        assertThat(people.gateway().tokens(stolen).<String>at("$.error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnotherSecret() {
        Reply reply =
                people.gateway().tokens(Map.of("grant_type", "refresh_token", "refresh_token", "x"), "another secret");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.<String>at("$.error")).isEqualTo("invalid_client");
    }

    @Test
    void refusesAStrangersAddressWithoutARedirect() {
        Reply reply = signedInGateway().authorize(Map.of("redirect_uri", "https://evil.example/"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Location")).isEmpty();
        assertThat(reply.code()).isEqualTo("malformed-request");
    }

    @Test
    void refusesAnUnknownClient() {
        assertThat(signedInGateway().authorize(Map.of("client_id", "somebody")).status())
                .isEqualTo(400);
    }

    @Test
    void keepsThePrivateKeyEncrypted() {
        byte[] key = jdbc.sql("select key from signing_key").query(byte[].class).single();

        assertThat(new String(key, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("kty");
    }

    private Gateway signedInGateway() {
        Gateway gateway = people.gateway();
        assertThat(gateway.signIn(people.confirmedTeacher(), People.PASSWORD).status())
                .isEqualTo(204);
        return gateway;
    }

    private static JWTClaimsSet claims(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet();
    }
}
