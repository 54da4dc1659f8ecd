package kz.bagalau.reference.dataimport;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of files.
 *
 * @param maxLines most lines with data
 * @param maxErrors most errors of one report
 */
@Validated
@ConfigurationProperties("bagalau.reference.import")
public record ImportProperties(
        @DefaultValue("50000") @Min(1) int maxLines,
        @DefaultValue("1000") @Min(1) int maxErrors) {}
