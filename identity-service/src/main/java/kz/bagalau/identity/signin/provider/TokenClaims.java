package kz.bagalau.identity.signin.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.signin.Factors;
import kz.bagalau.identity.staff.Authorities;
import kz.bagalau.identity.staff.StaffService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/**
 * What tokens say, read anew each time one is made: roles, centres and bodies for the services in the access token, e-mail, language
 * and roles for the gateway in the ID token. Nothing that identifies a person further is in either.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    /** Audience of access tokens: the services. The ID token's is the client. */
    static final String SERVICES = "bagalau";

    private final AccountService accounts;
    private final StaffService staff;

    TokenClaims(AccountService accounts, StaffService staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication session = context.getPrincipal();
        AccountView account = accountOf(session);
        Authorities authorities = staff.authoritiesOf(account, Factors.hasSecond(session));
        context.getClaims().claim("sid", sidOf(session));
        // The provider's JSON of stored claims knows the JDK's ordinary lists, not all of its immutable ones.
        context.getClaims().claim("roles", new ArrayList<>(authorities.roles()));
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(new ArrayList<>(List.of(SERVICES)));
            context.getClaims().claim("centres", new ArrayList<>(authorities.centres()));
            context.getClaims().claim("bodies", new ArrayList<>(authorities.bodies()));
        } else if (OidcParameterNames.ID_TOKEN.equals(context.getTokenType().getValue())) {
            context.getClaims()
                    .claim("email", account.email())
                    .claim("locale", account.locale())
                    .claim("amr", new ArrayList<>(Factors.methods(session)));
        }
    }

    /** The session that the person signed in with. */
    static String sidOf(@Nullable Authentication principal) {
        if (principal != null && principal.getDetails() instanceof String sid) {
            return sid;
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
    }

    private AccountView accountOf(@Nullable Authentication principal) {
        return Optional.ofNullable(principal)
                .flatMap(owner -> accounts.find(UUID.fromString(owner.getName())))
                .filter(AccountView::confirmed)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
    }
}
