package kz.bagalau.gateway.signin;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The gateway as a client of identity-service.
 *
 * @param clientId known to identity
 * @param clientSecret shared with identity; from the environment
 * @param scopes asked for
 */
@ConfigurationProperties("bagalau.gateway.sign-in")
public record SignInProperties(
        @DefaultValue("gateway") String clientId,
        String clientSecret,
        @DefaultValue("openid") List<String> scopes) {
    public SignInProperties {
        Assert.hasText(clientSecret, "bagalau.gateway.sign-in.client-secret (GATEWAY_CLIENT_SECRET) must be set");
    }

    /** Tells no secret. */
    @Override
    public String toString() {
        return "SignInProperties[clientId=" + clientId + ", scopes=" + scopes + "]";
    }
}
