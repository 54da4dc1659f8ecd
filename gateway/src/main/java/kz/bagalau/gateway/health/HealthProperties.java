package kz.bagalau.gateway.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services are asked for their health.
 *
 * @param timeout a service that takes longer is down; longer than the two seconds after which it gives its broker up
 * @param cacheFor an answer is good for so long
 */
@ConfigurationProperties("bagalau.gateway.health")
public record HealthProperties(
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("1s") Duration cacheFor) {}
