package kz.bagalau.notification.letter;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What letters refer to.
 *
 * @param publicUrl address of the web app, without a slash at its end
 */
@Validated
@ConfigurationProperties("bagalau.notification.letter")
record LetterProperties(@NotNull URI publicUrl) {}
