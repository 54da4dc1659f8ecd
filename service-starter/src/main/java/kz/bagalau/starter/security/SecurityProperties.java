package kz.bagalau.starter.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be called without a token.
 *
 * @param publicPaths patterns such as {@code /api/certificates/public/**}; empty by default: deny
 */
@ConfigurationProperties("bagalau.security")
public record SecurityProperties(@DefaultValue List<String> publicPaths) {}
