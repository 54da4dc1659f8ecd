package kz.bagalau.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/applications/7",
                "/apply?step=2#top",
                "/check/A-12.b",
                "/apiary",
                "/idea",
                "/confirm?token=a%2Fb"
            })
    void keepsPathsOfPages(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "applications",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "https://evil.example",
                "javascript:alert(1)",
                " /a",
                "/кириллица",
                "/api/session",
                "/id/connect/logout",
                "/oauth2/authorization/bagalau",
                "/login/oauth2/code/bagalau?code=1",
                "/logout",
                "/actuator/health"
            })
    void sendsAllElseHome(String path) {
        assertThat(ReturnTo.safe(path)).isEqualTo("/");
    }

    @Test
    void sendsEndlessPathsHome() {
        assertThat(ReturnTo.safe("/" + "a".repeat(2000))).isEqualTo("/");
    }
}
