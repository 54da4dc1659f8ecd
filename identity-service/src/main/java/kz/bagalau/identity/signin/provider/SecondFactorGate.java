package kz.bagalau.identity.signin.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import kz.bagalau.identity.signin.Factors;
import kz.bagalau.identity.staff.SecondFactorRule;
import kz.bagalau.identity.staff.SecondStep;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No code for a session that has not passed the second factor which its account needs by now, such as one that was opened
 * before its owner got a role: the session ends, and the person signs in anew.
 */
final class SecondFactorGate extends OncePerRequestFilter {
    private static final String AUTHORIZE = "/id/oauth2/authorize";

    private final SecondFactorRule rule;

    SecondFactorGate(SecondFactorRule rule) {
        this.rule = rule;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AUTHORIZE.equals(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (lacksSecondFactor(SecurityContextHolder.getContext().getAuthentication())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean lacksSecondFactor(@Nullable Authentication session) {
        return session != null
                && !(session instanceof AnonymousAuthenticationToken)
                && !Factors.hasSecond(session)
                && rule.stepOf(UUID.fromString(session.getName())) != SecondStep.NONE;
    }
}
