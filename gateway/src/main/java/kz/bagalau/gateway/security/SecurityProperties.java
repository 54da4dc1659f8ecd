package kz.bagalau.gateway.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may read what is not for the public.
 *
 * @param metricsFrom addresses or networks (CIDR) that may read {@code /actuator/prometheus}; only this machine by default
 */
@ConfigurationProperties("bagalau.gateway.security")
public record SecurityProperties(
        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> metricsFrom) {}
