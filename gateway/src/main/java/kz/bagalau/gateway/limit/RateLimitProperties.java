package kz.bagalau.gateway.limit;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often what may be asked; each of them is a number that no source gives.
 *
 * @param limits by name
 */
@ConfigurationProperties("bagalau.gateway")
public record RateLimitProperties(@DefaultValue Map<String, RateLimit> limits) {}
