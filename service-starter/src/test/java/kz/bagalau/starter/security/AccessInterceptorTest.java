package kz.bagalau.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;

class AccessInterceptorTest {
    private final AccessInterceptor access = new AccessInterceptor();

    @PreAuthorize("hasRole('TEACHER')")
    static class Ruled {
        void ofTheClass() {}

        @PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
        void ofItsOwn() {}

        @PreAuthorize("permitAll()")
        void open() {}

        @PreAuthorize("isAuthenticated()")
        void signedIn() {}

        @PreAuthorize("#id == authentication.name")
        void ofAnArgument(UUID id) {}
    }

    static class Forgotten {
        void noRule() {}
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRuleOfTheClassCounts() {
        signIn("TEACHER");
        assertPasses("ofTheClass");
        signIn("AUDITOR");
        assertDenied("ofTheClass");
    }

    @Test
    void theRuleOfTheMethodCountsBeforeThatOfTheClass() {
        signIn("AUDITOR");
        assertPasses("ofItsOwn");
        signIn("TEACHER");
        assertDenied("ofItsOwn");
    }

    @Test
    void aRuleIsAskedForEachCallerAnew() {
        HandlerMethod method = method(new Ruled(), "ofTheClass");
        signIn("TEACHER");
        assertThat(ask(method)).isTrue();
        signIn("NTC_OPERATOR");
        assertThatThrownBy(() -> ask(method)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void openToNobodySignedInOnlyWhereSaid() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        assertPasses("open");
        assertDenied("signedIn");
        signIn();
        assertPasses("signedIn");
    }

    @Test
    void withoutASecurityContextNobodyPasses() {
        assertThatThrownBy(() -> ask(method(new Ruled(), "ofTheClass")))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whatNeedsTheArgumentsIsLeftToMethodSecurity() {
        signIn("AUDITOR");
        assertPasses("ofAnArgument");
    }

    @Test
    void aForgottenRuleDeniesEverybody() {
        signIn("ADMINISTRATOR", "TEACHER");
        assertThatThrownBy(() -> ask(method(new Forgotten(), "noRule"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void controllersOfSpringAreGuardedByTheFilters() {
        Method error = Arrays.stream(BasicErrorController.class.getDeclaredMethods())
                .filter(it -> it.getName().equals("error"))
                .findFirst()
                .orElseThrow();
        BasicErrorController controller = org.mockito.Mockito.mock(BasicErrorController.class);
        assertThat(ask(new HandlerMethod(controller, error))).isTrue();
    }

    @Test
    void filesAreNoMethods() {
        assertThat(access.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), "a file"))
                .isTrue();
    }

    private void assertPasses(String name) {
        assertThat(ask(method(new Ruled(), name))).isTrue();
    }

    private void assertDenied(String name) {
        assertThatThrownBy(() -> ask(method(new Ruled(), name))).isInstanceOf(AccessDeniedException.class);
    }

    private boolean ask(HandlerMethod method) {
        return access.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), method);
    }

    private static HandlerMethod method(Object controller, String name) {
        return Arrays.stream(controller.getClass().getDeclaredMethods())
                .filter(it -> it.getName().equals(name))
                .map(it -> new HandlerMethod(controller, it))
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(String... roles) {
        String[] authorities = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        TestingAuthenticationToken caller = new TestingAuthenticationToken("somebody", "", authorities);
        caller.setAuthenticated(true);
        SecurityContextHolder.getContext().setAuthentication(caller);
    }
}
