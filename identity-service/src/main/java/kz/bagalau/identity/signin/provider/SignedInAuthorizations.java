package kz.bagalau.identity.signin.provider;

import java.security.Principal;
import java.util.Optional;
import kz.bagalau.identity.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Authorizations that are worth something only as long as their sign-in goes on. */
final class SignedInAuthorizations implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService stored;
    private final SignIns signIns;

    SignedInAuthorizations(OAuth2AuthorizationService stored, SignIns signIns) {
        this.stored = stored;
        this.signIns = signIns;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        stored.save(authorization);
        if (authorization.getAccessToken() != null) {
            sidOf(authorization).ifPresent(signIns::seen);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        stored.remove(authorization);
        sidOf(authorization).ifPresent(signIns::forget);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return goingOn(stored.findById(id));
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return goingOn(stored.findByToken(token, type));
    }

    private @Nullable OAuth2Authorization goingOn(@Nullable OAuth2Authorization authorization) {
        return authorization != null
                        && sidOf(authorization).filter(signIns::goesOn).isPresent()
                ? authorization
                : null;
    }

    private static Optional<String> sidOf(OAuth2Authorization authorization) {
        return authorization.getAttribute(Principal.class.getName()) instanceof Authentication person
                        && person.getDetails() instanceof String sid
                ? Optional.of(sid)
                : Optional.empty();
    }
}
