package kz.bagalau.gateway.session;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Takes over the new ID token of a renewal: roles and language follow, and signing out needs the newest one. */
@Component
class SignedInPerson {
    private static final Logger log = LoggerFactory.getLogger(SignedInPerson.class);

    private final JwtDecoder idTokens;
    private final String registrationId;

    SignedInPerson(JwtDecoderFactory<ClientRegistration> decoders, ClientRegistration client) {
        idTokens = decoders.createDecoder(client);
        registrationId = client.getRegistrationId();
    }

    /** The sign-in that a session began with; null when nobody is signed in. */
    static @Nullable String signInOf(Session session) {
        return session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                        && context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && signedIn.getPrincipal() instanceof OidcUser person
                ? person.getIdToken().getClaimAsString("sid")
                : null;
    }

    void renew(Session session, OAuth2AccessTokenResponse answer) {
        if (!(answer.getAdditionalParameters().get("id_token") instanceof String idToken)
                || !(session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext before)) {
            return;
        }
        Jwt jwt = decode(idToken);
        if (jwt == null) {
            return;
        }
        if (!Objects.equals(jwt.getSubject(), nameOf(before))) {
            log.error("Identity renewed the tokens of one person for another; the session ends");
            throw new SessionOverException();
        }
        OidcIdToken renewed = new OidcIdToken(idToken, jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims());
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, context(renewed, registrationId));
    }

    /** What Spring Security knows of somebody with this ID token. */
    static SecurityContext context(OidcIdToken idToken, String registrationId) {
        DefaultOidcUser person = new DefaultOidcUser(List.of(new OidcUserAuthority(idToken)), idToken);
        return new SecurityContextImpl(new OAuth2AuthenticationToken(person, person.getAuthorities(), registrationId));
    }

    /** The access token is good also when the ID token cannot be read just now; losing it would end the session. */
    private @Nullable Jwt decode(String idToken) {
        try {
            return idTokens.decode(idToken);
        } catch (JwtException e) {
            log.warn("A renewed ID token is not taken over: {}", e.getMessage());
            return null;
        }
    }

    private static @Nullable String nameOf(SecurityContext context) {
        return context.getAuthentication() == null
                ? null
                : context.getAuthentication().getName();
    }
}
