package kz.bagalau.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.gateway.site.SignInPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Goes back to the sign-in page with a code that it explains: {@code sign-in-expired}, {@code access-denied}, {@code service-unavailable} or {@code sign-in-failed}. */
@Component
class SignInFailure implements AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof OAuth2AuthenticationException oauth2
                ? oauth2.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        log.warn("A sign-in failed: {}", reason);
        response.sendRedirect(SignInPage.explaining(codeOf(reason), PendingSignIns.returnTo(request)));
    }

    private static String codeOf(String reason) {
        return switch (reason) {
            case "authorization_request_not_found" -> "sign-in-expired";
            case OAuth2ErrorCodes.ACCESS_DENIED -> "access-denied";
            case "invalid_token_response", OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, OAuth2ErrorCodes.SERVER_ERROR ->
                "service-unavailable";
            default -> "sign-in-failed";
        };
    }
}
