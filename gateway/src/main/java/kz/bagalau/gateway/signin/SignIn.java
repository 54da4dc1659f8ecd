package kz.bagalau.gateway.signin;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Puts signing in and out into the security chain. */
@Component
public class SignIn {
    private final ReturnToRequestResolver requests;
    private final PendingSignIns pending;
    private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens;
    private final SignInSuccess success;
    private final SignInFailure failure;
    private final SignOutSuccess signedOut;

    SignIn(
            ReturnToRequestResolver requests,
            PendingSignIns pending,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            SignInSuccess success,
            SignInFailure failure,
            SignOutSuccess signedOut) {
        this.requests = requests;
        this.pending = pending;
        this.tokens = tokens;
        this.success = success;
        this.failure = failure;
        this.signedOut = signedOut;
    }

    /** Adds the code flow and {@code POST /logout}. */
    public void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .authorizationEndpoint(endpoint ->
                        endpoint.authorizationRequestResolver(requests).authorizationRequestRepository(pending))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                .successHandler(success)
                .failureHandler(failure)
                .withObjectPostProcessor(new StartFailure()));
        http.logout(logout -> logout.logoutRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                .logoutSuccessHandler(signedOut));
    }
}
