package kz.bagalau.identity.signin.provider;

import java.security.Principal;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.signin.Factors;
import kz.bagalau.identity.staff.StaffService;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.stereotype.Component;

/** The same as in the ID token, as it is now. */
@Component
class UserInfoClaims implements Function<OidcUserInfoAuthenticationContext, OidcUserInfo> {
    private final AccountService accounts;
    private final StaffService staff;

    UserInfoClaims(AccountService accounts, StaffService staff) {
        this.accounts = accounts;
        this.staff = staff;
    }

    @Override
    public OidcUserInfo apply(OidcUserInfoAuthenticationContext context) {
        String subject = context.getAuthorization().getPrincipalName();
        AccountView account = accounts.find(UUID.fromString(subject))
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_TOKEN));
        Authentication session = context.getAuthorization().getAttribute(Principal.class.getName());
        return OidcUserInfo.builder()
                .subject(subject)
                .email(account.email())
                .locale(account.locale())
                .claim(
                        "roles",
                        staff.authoritiesOf(account, Factors.hasSecond(session)).roles())
                .build();
    }
}
