package kz.bagalau.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.gateway.session.SessionProperties;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Gives the session its full length and goes where the person wanted to be. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {
    private final int idleSeconds;

    SignInSuccess(SessionProperties properties) {
        idleSeconds = Math.toIntExact(properties.idle().toSeconds());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        request.getSession().setMaxInactiveInterval(idleSeconds);
        response.sendRedirect(PendingSignIns.returnTo(request));
    }
}
