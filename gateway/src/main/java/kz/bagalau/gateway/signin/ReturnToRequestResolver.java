package kz.bagalau.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import kz.bagalau.gateway.site.ReturnTo;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Keeps {@code returnTo} with the authorization request, so that it belongs to this one sign-in. */
@Component
class ReturnToRequestResolver implements OAuth2AuthorizationRequestResolver {
    private static final RequestMatcher START =
            PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorization/bagalau");

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    ReturnToRequestResolver(ClientRegistrationRepository clients) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return START.matches(request) ? resolve(request, "bagalau") : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        OAuth2AuthorizationRequest authorization = resolver.resolve(request, clientRegistrationId);
        if (authorization == null) {
            return null;
        }
        String returnTo = ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER));
        return OAuth2AuthorizationRequest.from(authorization)
                .attributes(attributes -> attributes.put(ReturnTo.PARAMETER, returnTo))
                .build();
    }
}
