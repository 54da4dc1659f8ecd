package kz.bagalau.application.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How requests wait for a change of status.
 *
 * @param longest longest wait of one request
 * @param lookEvery how often the database is asked, for changes made by other instances of this service
 * @param places most requests that wait at once; more are answered at once
 */
@Validated
@ConfigurationProperties("bagalau.application.waiting")
public record WaitingSettings(
        @NotNull Duration longest,
        @NotNull Duration lookEvery,
        @Min(1) int places) {}
