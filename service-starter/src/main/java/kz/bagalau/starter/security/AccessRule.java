package kz.bagalau.starter.security;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;

/** Who may call one method of a controller: what its {@link PreAuthorize} or that of its class says; without one, nobody. */
sealed interface AccessRule {
    /** Refuses whoever may not call. */
    void verify();

    static AccessRule of(HandlerMethod handler) {
        PreAuthorize rule = annotationOf(handler);
        if (rule == null) {
            return isOfThePlatform(handler) ? new Nobody() : new LeftToOthers();
        }
        return needsMoreThanTheCaller(rule.value()) ? new LeftToOthers() : new Told(handler);
    }

    private static boolean needsMoreThanTheCaller(String expression) {
        return expression.contains("#") || expression.contains("@");
    }

    private static @Nullable PreAuthorize annotationOf(HandlerMethod handler) {
        PreAuthorize own = handler.getMethodAnnotation(PreAuthorize.class);
        return own == null
                ? AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), PreAuthorize.class)
                : own;
    }

    /** Else of Spring or springdoc, whose paths the filters guard. */
    private static boolean isOfThePlatform(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("kz.bagalau.");
    }

    /** The annotation is asked. */
    final class Told implements AccessRule {
        private static final AuthorizationManager<MethodInvocation> ANNOTATIONS =
                new PreAuthorizeAuthorizationManager();

        private final MethodInvocation method;

        private Told(HandlerMethod handler) {
            Object bean = handler.getBean();
            Object target = AopProxyUtils.getSingletonTarget(bean);
            method = new SimpleMethodInvocation(target == null ? bean : target, handler.getMethod());
        }

        @Override
        public void verify() {
            AuthorizationResult result = ANNOTATIONS.authorize(Told::caller, method);
            if (result == null || !result.isGranted()) {
                throw new AccessDeniedException("Not for this caller");
            }
        }

        private static Authentication caller() {
            Authentication caller = SecurityContextHolder.getContext().getAuthentication();
            if (caller == null) {
                throw new AuthenticationCredentialsNotFoundException("Nobody is known to call");
            }
            return caller;
        }
    }

    /** Forgotten, so denied. */
    record Nobody() implements AccessRule {
        @Override
        public void verify() {
            throw new AccessDeniedException("No rule says who may call this");
        }
    }

    /** Method security asks once the arguments are known, or the filters have asked already. */
    record LeftToOthers() implements AccessRule {
        @Override
        public void verify() {
            // Nothing to ask here.
        }
    }
}
