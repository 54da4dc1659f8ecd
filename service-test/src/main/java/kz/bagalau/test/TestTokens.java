package kz.bagalau.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Access tokens as identity-service makes them, but for the signature: a secret of the tests signs them, since an RSA
 * signature for each of some thousand requests takes longer than the requests.
 */
public final class TestTokens {
    private static final OctetSequenceKey KEY = generate();

    private TestTokens() {}

    /** {@code Bearer …} of a teacher. */
    public static String teacher(UUID personId) {
        return bearer(personId, List.of("TEACHER"), List.of());
    }

    /** {@code Bearer …} of somebody with one role of the staff. */
    public static String staff(UUID personId, String role, String... centres) {
        return bearer(
                personId,
                List.of(role),
                Arrays.stream(centres).map(centre -> role + ":" + centre).toList());
    }

    /** {@code Bearer …} of somebody with one role of the staff in bodies such as {@code region-71}. */
    public static String ofBody(UUID personId, String role, String... bodies) {
        return bearer(
                personId,
                List.of(role),
                List.of(),
                Arrays.stream(bodies).map(body -> role + ":" + body).toList());
    }

    /** {@code Bearer …} with any roles, and centres as {@code ROLE:code}. */
    public static String bearer(UUID personId, List<String> roles, List<String> centres) {
        return bearer(personId, roles, centres, List.of());
    }

    private static String bearer(UUID personId, List<String> roles, List<String> centres, List<String> bodies) {
        try {
            Instant now = Instant.now();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(KEY.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .subject(personId.toString())
                            .claim("roles", roles)
                            .claim("centres", centres)
                            .claim("bodies", bodies)
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(3600)))
                            .build());
            token.sign(new MACSigner(KEY));
            return "Bearer " + token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JwtDecoder decoder() {
        return NimbusJwtDecoder.withSecretKey(KEY.toSecretKey("HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    private static OctetSequenceKey generate() {
        try {
            return new OctetSequenceKeyGenerator(256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
