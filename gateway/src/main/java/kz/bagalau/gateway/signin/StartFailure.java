package kz.bagalau.gateway.signin;

import jakarta.servlet.ServletException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** What fails before a browser leaves for identity goes on to the last resort, which knows a database that is away; the filter alone would answer 500. */
final class StartFailure implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O start) {
        start.setAuthenticationFailureHandler((request, response, failure) -> {
            throw new ServletException(failure.getCause());
        });
        return start;
    }
}
