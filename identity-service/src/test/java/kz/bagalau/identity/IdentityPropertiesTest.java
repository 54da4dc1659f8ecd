package kz.bagalau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityPropertiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "https://localhost"})
    void knowsTheOwnMachine(String url) {
        assertThat(of(url, null).onOwnMachine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://app.testcenter.kz", "http://localhost.example.kz", "http://10.0.0.1"})
    void knowsAnyOtherMachine(String url) {
        assertThat(of(url, null).onOwnMachine()).isFalse();
    }

    @Test
    void cookieNeedsHttpsWhereThePlatformHasItUnlessSetOtherwise() {
        assertThat(of("https://app.testcenter.kz", null).cookieNeedsHttps()).isTrue();
        assertThat(of("http://localhost:8080", null).cookieNeedsHttps()).isFalse();
        assertThat(of("http://localhost:8080", true).cookieNeedsHttps()).isTrue();
    }

    private static IdentityProperties of(String url, Boolean secureCookie) {
        return new IdentityProperties(URI.create(url), secureCookie);
    }
}
