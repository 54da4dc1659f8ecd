package kz.bagalau.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/**
 * Where the services are and how long they may take.
 *
 * @param services address of each service: scheme, host, port
 * @param connectTimeout until a connection stands
 * @param responseTimeout until the first line of the answer is there
 * @param responseTimeouts the same for single services
 * @param maxRequestSize larger requests are refused
 */
@ConfigurationProperties("bagalau.gateway")
public record RouteProperties(
        Map<RoutedService, URI> services,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("15s") Duration responseTimeout,
        @DefaultValue Map<RoutedService, Duration> responseTimeouts,
        @DefaultValue("33MB") DataSize maxRequestSize) {
    public RouteProperties {
        Set<RoutedService> missing = EnumSet.allOf(RoutedService.class);
        missing.removeAll(services.keySet());
        Assert.isTrue(missing.isEmpty(), () -> "bagalau.gateway.services lacks the address of " + missing);
        services.forEach((service, address) -> Assert.isTrue(
                address.getHost() != null && address.getRawPath().isEmpty(),
                () -> "bagalau.gateway.services." + service.id() + " must be http(s)://host[:port], it is " + address));
        Assert.isTrue(!responseTimeout.isNegative() && !responseTimeout.isZero(), "response-timeout must be positive");
        services = new EnumMap<>(services);
    }

    /** Address of a service. */
    public URI address(RoutedService service) {
        return Objects.requireNonNull(services.get(service));
    }

    /** How long a service may take to begin its answer. */
    public Duration responseTimeout(RoutedService service) {
        return responseTimeouts.getOrDefault(service, responseTimeout);
    }
}
