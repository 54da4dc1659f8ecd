package kz.bagalau.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import kz.bagalau.identity.IdentityProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.DefaultCookieSerializer;

class ProviderCookieTest {
    @Test
    void isSecureWhereThePlatformHasHttps() {
        assertThat(cookieAt("https://app.testcenter.kz"))
                .startsWith("__Secure-BAGALAU_ID=")
                .contains("; Secure")
                .contains("HttpOnly");
        assertThat(cookieAt("http://localhost:8080")).startsWith("BAGALAU_ID=").doesNotContain("Secure");
    }

    private static String cookieAt(String publicUrl) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        new ProviderConfiguration()
                .providerCookie(new IdentityProperties(URI.create(publicUrl), null))
                .customize(serializer);
        MockHttpServletResponse response = new MockHttpServletResponse();
        serializer.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "id"));
        return response.getHeader("Set-Cookie");
    }
}
