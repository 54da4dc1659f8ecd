package kz.bagalau.identity.register;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The state register of persons. Retry, breaker and bulkhead are set under {@code resilience4j.*.instances.personRegister}.
 *
 * @param url address, to which {@code /persons/{iin}} is added
 * @param connectTimeout for the connection
 * @param readTimeout for the whole answer
 * @param lookups how many names one account may look up in a window, so that nobody harvests the register
 * @param lookupsWindow that window
 */
@Validated
@ConfigurationProperties("bagalau.identity.register")
public record RegisterProperties(
        @NotNull URI url,
        @NotNull @DefaultValue("1s") Duration connectTimeout,
        @NotNull @DefaultValue("2s") Duration readTimeout,
        @Min(1) @DefaultValue("30") int lookups,
        @NotNull @DefaultValue("1h") Duration lookupsWindow) {

    /** How many lookups an account has. */
    public AttemptLimit lookupLimit() {
        return new AttemptLimit(lookups, lookupsWindow);
    }
}
