package kz.bagalau.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks who may call before anything of the request is read. Method security alone comes after the arguments, so that it would
 * tell a caller who may not even ask what is wrong with the body.
 */
final class AccessInterceptor implements HandlerInterceptor {
    private final Map<HandlerMethod, AccessRule> rules = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            rules.computeIfAbsent(method, AccessRule::of).verify();
        }
        return true;
    }
}
