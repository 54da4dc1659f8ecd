package kz.bagalau.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class NavigationTest {
    private static final String OF_A_BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/authorization/bagalau", "/login/oauth2/code/bagalau", "/id/oauth2/authorize"})
    void isABrowserOnItsWayToSigningIn(String path) {
        assertThat(Navigation.is(request("GET", path, OF_A_BROWSER))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/session", "/api/certificates/public/1", "/sign-in", "/identity", "/logout", "/"})
    void isNeitherTheApiNorAPageOfTheWebApp(String path) {
        assertThat(Navigation.is(request("GET", path, OF_A_BROWSER))).isFalse();
    }

    @Test
    void isNoProgram() {
        assertThat(Navigation.is(request("GET", "/id/oauth2/authorize", "application/json")))
                .isFalse();
        assertThat(Navigation.is(new MockHttpServletRequest("GET", "/id/oauth2/authorize")))
                .isFalse();
    }

    @Test
    void sendsNothing() {
        assertThat(Navigation.is(request("POST", "/id/login", OF_A_BROWSER))).isFalse();
    }

    private static MockHttpServletRequest request(String method, String path, String accept) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", accept);
        return request;
    }
}
