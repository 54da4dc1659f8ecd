package kz.bagalau.identity.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts for demonstrations.
 *
 * @param enabled only for a platform on the own machine
 * @param password of all of them
 */
@ConfigurationProperties("bagalau.identity.demo")
public record DemoProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String password) {
    @Override
    public String toString() {
        return "DemoProperties[" + enabled + "]";
    }
}
