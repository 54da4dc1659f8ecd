package kz.bagalau.starter.audit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before and behind every controller. */
final class AuditInterceptor implements HandlerInterceptor {
    private static final String BEGUN = StaffAction.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final AuditTrail trail;
    private final Clock clock;

    AuditInterceptor(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && isRecorded(request, handler)) {
            StaffAction action = actionOf(request, handler);
            if (action != null) {
                trail.begin(action);
                begun(request, action);
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        boolean denied =
                failure instanceof AccessDeniedException || response.getStatus() == HttpStatus.FORBIDDEN.value();
        int status = failure == null
                ? response.getStatus()
                : (denied ? HttpStatus.FORBIDDEN : HttpStatus.INTERNAL_SERVER_ERROR).value();
        if (request.getAttribute(BEGUN) instanceof StaffAction begun) {
            request.removeAttribute(BEGUN);
            trail.end(begun, AuditedObject.named(), outcome(denied, status), status);
        } else if (denied && request.getDispatcherType() == DispatcherType.REQUEST) {
            StaffAction action = actionOf(request, handler);
            if (action != null) {
                trail.tell(action, outcome(true, status), status);
            }
        }
    }

    private static boolean isRecorded(HttpServletRequest request, Object handler) {
        return !SAFE.contains(request.getMethod())
                || (handler instanceof HandlerMethod method && method.hasMethodAnnotation(AuditedRead.class));
    }

    /** The request is an action that has been written down; its end is told when the request ends. */
    static void begun(HttpServletRequest request, StaffAction action) {
        request.setAttribute(BEGUN, action);
    }

    private @Nullable StaffAction actionOf(HttpServletRequest request, Object handler) {
        if (!(handler instanceof HandlerMethod)
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller)) {
            return null;
        }
        List<String> roles = caller.getToken().getClaimAsStringList("roles");
        if (roles == null || !StaffAction.areOfTheStaff(roles)) {
            return null;
        }
        UUID actor = UUID.fromString(caller.getToken().getSubject());
        return StaffAction.of(request, actor, roles.stream().sorted().toList(), clock.instant());
    }

    private static String outcome(boolean denied, int status) {
        if (denied) {
            return "DENIED";
        }
        if (status < HttpStatus.BAD_REQUEST.value()) {
            return "DONE";
        }
        return status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "REFUSED" : "FAILED";
    }
}
