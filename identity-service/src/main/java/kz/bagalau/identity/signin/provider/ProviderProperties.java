package kz.bagalau.identity.signin.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The OpenID Connect provider and its only client, the gateway.
 *
 * @param issuer as it stands in tokens
 * @param clientSecret the gateway's secret, random, at least 32 characters: it is kept as a plain SHA-256
 * @param backChannelLogout where the gateway is told that a session ended
 * @param keyPassword encrypts the signing key in the database; may be empty on the own machine only
 * @param accessTokenValidity of access tokens
 * @param refreshTokenValidity from sign-in on, for a refresh token is used again and again
 */
@Validated
@ConfigurationProperties("bagalau.identity.provider")
public record ProviderProperties(
        @NotBlank String issuer,
        @NotNull @Size(min = 32) String clientSecret,
        @NotNull URI backChannelLogout,
        @DefaultValue("") String keyPassword,
        @NotNull @DefaultValue("5m") Duration accessTokenValidity,
        @NotNull @DefaultValue("12h") Duration refreshTokenValidity) {
    @Override
    public String toString() {
        return "ProviderProperties[" + issuer + "]";
    }
}
