package kz.bagalau.gateway.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Where browsers reach the platform.
 *
 * @param publicUrl scheme, host and port, without a path; redirects and forwarded headers are made of it, never of the Host header
 * @param secureCookies whether cookies go over https only; by default as the scheme of the public address says
 */
@ConfigurationProperties("bagalau.gateway")
public record SiteProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @Nullable Boolean secureCookies) {
    public SiteProperties {
        Assert.isTrue(
                publicUrl.getHost() != null
                        && ("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme()))
                        && publicUrl.getRawPath().isEmpty()
                        && publicUrl.getRawQuery() == null,
                () -> "bagalau.gateway.public-url must be http(s)://host[:port], it is " + publicUrl);
    }

    /** The address of a path. */
    public String at(String path) {
        return publicUrl + path;
    }

    public boolean https() {
        return "https".equals(publicUrl.getScheme());
    }

    /** Whether cookies carry {@code Secure}. */
    public boolean cookiesAreSecure() {
        return secureCookies == null ? https() : secureCookies;
    }

    /**
     * The name of a cookie: over https one that a browser takes from this very host alone, and only with {@code Secure} and for all
     * paths, so that no neighbour under the same domain can put its own in the place.
     */
    public String cookie(String name) {
        return https() && cookiesAreSecure() ? "__Host-" + name : name;
    }

    /** The port, also when the address leaves it out. */
    public int port() {
        if (publicUrl.getPort() >= 0) {
            return publicUrl.getPort();
        }
        return https() ? 443 : 80;
    }
}
