package kz.bagalau.application.organisation;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the state register of organisations is.
 *
 * @param url base address
 * @param connectTimeout longest wait for a connection
 * @param readTimeout longest wait for one answer
 */
@Validated
@ConfigurationProperties("bagalau.application.organisation-register")
public record OrganisationRegisterSettings(
        @NotNull URI url,
        @NotNull Duration connectTimeout,
        @NotNull Duration readTimeout) {}
