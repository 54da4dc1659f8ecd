package kz.bagalau.identity;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people reach the platform.
 *
 * @param publicUrl address of the gateway, without a slash at the end
 * @param secureCookie whether the provider's session cookie needs HTTPS; without a value, as the public address does
 */
@Validated
@ConfigurationProperties("bagalau.identity")
public record IdentityProperties(
        @NotNull URI publicUrl, @Nullable Boolean secureCookie) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** A page of the platform. */
    public String page(String path) {
        return publicUrl + path;
    }

    /** Whether the platform is only for who sits at this machine. */
    public boolean onOwnMachine() {
        return publicUrl.getHost() != null && OWN_MACHINE.contains(publicUrl.getHost());
    }

    /** The name of a cookie that has not all paths: over HTTPS one that a browser takes with {@code Secure} only. */
    public String cookie(String name) {
        return "https".equals(publicUrl.getScheme()) && cookieNeedsHttps() ? "__Secure-" + name : name;
    }

    /** Whether the session cookie travels over HTTPS only. */
    public boolean cookieNeedsHttps() {
        return secureCookie == null ? "https".equals(publicUrl.getScheme()) : secureCookie;
    }
}
