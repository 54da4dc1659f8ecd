package kz.bagalau.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What a session holds comes out of the database as it went in. */
class SessionBytesTest {
    private static final SecretKey KEY = new SecretKeySpec(
            "a key of this test alone, of 32 bytes".getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final ConversionService conversion = SessionBytes.conversion();

    @Test
    void whoIsSignedIn() throws Exception {
        Jwt jwt = NimbusJwtDecoder.withSecretKey(KEY).build().decode(idToken());
        SecurityContext written = SignedInPerson.context(
                new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims()),
                "bagalau");

        SecurityContext read = (SecurityContext) again(written);

        assertThat(read).isEqualTo(written);
        assertThat(read.getAuthentication()).isInstanceOfSatisfying(OAuth2AuthenticationToken.class, person -> {
            assertThat(person.getName()).isEqualTo("0198f0a0");
            assertThat(person.getPrincipal().getAttributes())
                    .containsExactlyInAnyOrderEntriesOf(jwt.getClaims())
                    .containsEntry("roles", List.of("TEACHER"));
        });
    }

    @Test
    void tokens() {
        SessionTokens renewable = new SessionTokens("access", NOW, NOW.plusNanos(300_000_000_001L), "refresh");
        SessionTokens last = new SessionTokens("access", NOW, NOW.plusSeconds(300), null);
        assertThat(again(renewable)).isEqualTo(renewable);
        assertThat(again(last)).isEqualTo(last);
    }

    @Test
    void whatIsOnTheWayToSigningIn() {
        assertThat(again(List.of("state", 1))).isEqualTo(List.of("state", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "P\0\0\0\1b\0\0\0\1x", "T\0\0\0\11short", "neither"})
    void whatCannotBeReadIsSaidSo(String bytes) {
        assertThatExceptionOfType(ConversionException.class)
                .isThrownBy(() -> conversion.convert(bytes.getBytes(StandardCharsets.ISO_8859_1), Object.class));
    }

    private Object again(Object value) {
        return conversion.convert(conversion.convert(value, byte[].class), Object.class);
    }

    private static String idToken() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .issuer("http://localhost:8080/id")
                        .subject("0198f0a0")
                        .audience("gateway")
                        .issueTime(Date.from(NOW))
                        .expirationTime(Date.from(NOW.plusSeconds(300)))
                        .claim("auth_time", NOW.getEpochSecond())
                        .claim("sid", "a-sign-in")
                        .claim("email", "әлия@example.kz")
                        .claim("locale", "kk")
                        .claim("roles", List.of("TEACHER"))
                        .build());
        token.sign(new MACSigner(KEY));
        return token.serialize();
    }
}
