package kz.bagalau.starter.input;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of requests.
 *
 * @param maxBody of one without files, whose limits are Spring's own
 */
@Validated
@ConfigurationProperties("bagalau.input")
record InputProperties(@DefaultValue("1MB") DataSize maxBody) {}
