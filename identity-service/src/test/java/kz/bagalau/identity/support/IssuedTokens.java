package kz.bagalau.identity.support;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens with roles that the account was not given, signed by the service's own key. */
public final class IssuedTokens {
    private final NimbusJwtEncoder encoder;

    public IssuedTokens(JWKSource<SecurityContext> keys) {
        encoder = new NimbusJwtEncoder(keys);
    }

    /** {@code Bearer …} of an account, with any roles. */
    public String bearer(UUID account, List<String> roles) {
        Instant now = Instant.now();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer("http://localhost:8080/id")
                .audience(List.of("bagalau"))
                .subject(account.toString())
                .claim("sid", UUID.randomUUID().toString())
                .claim("roles", roles)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .build();
        return "Bearer " + encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
