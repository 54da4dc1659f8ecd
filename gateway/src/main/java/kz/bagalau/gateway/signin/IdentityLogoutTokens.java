package kz.bagalau.gateway.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.util.Map;
import java.util.Objects;
import kz.bagalau.gateway.session.LogoutTokens;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Logout tokens as OpenID Connect Back-Channel Logout 1.0, 2.4 wants them; an ID token is none, for it has a nonce and no event. */
final class IdentityLogoutTokens implements LogoutTokens {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final OAuth2Error NONCE = new OAuth2Error("invalid_token", "A logout token has no nonce", null);
    private static final JOSEObjectType TYPE = new JOSEObjectType("logout+jwt");

    private final NimbusJwtDecoder decoder;

    IdentityLogoutTokens(ClientRegistration identity, RestTemplate keys) {
        decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(identity.getProviderDetails().getJwkSetUri()))
                .restOperations(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(
                        processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(TYPE)))
                .build();
        decoder.setJwtValidator(rules(identity));
    }

    @Override
    public EndedSignIn read(String logoutToken) {
        Jwt token = decoder.decode(logoutToken);
        return new EndedSignIn(
                Objects.requireNonNull(token.getSubject()), Objects.requireNonNull(token.getClaimAsString("sid")));
    }

    private static OAuth2TokenValidator<Jwt> rules(ClientRegistration identity) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(
                        Objects.requireNonNull(identity.getProviderDetails().getIssuerUri())),
                new JwtAudienceValidator(identity.getClientId()),
                new JwtClaimValidator<Map<String, Object>>("events", events -> events.containsKey(EVENT)),
                new JwtClaimValidator<String>("sub", subject -> !subject.isEmpty()),
                new JwtClaimValidator<String>("sid", session -> !session.isEmpty()),
                new JwtClaimValidator<>("exp", end -> true),
                token -> token.hasClaim("nonce")
                        ? OAuth2TokenValidatorResult.failure(NONCE)
                        : OAuth2TokenValidatorResult.success());
    }
}
