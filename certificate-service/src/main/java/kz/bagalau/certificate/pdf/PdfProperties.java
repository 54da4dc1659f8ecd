package kz.bagalau.certificate.pdf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How certificates are printed.
 *
 * @param publicUrl address of the web app, without a slash at its end; the QR code leads to it
 * @param concurrency how many are printed at once
 * @param patience how long a request waits for its turn before it is asked to come again
 */
@Validated
@ConfigurationProperties("bagalau.certificate.pdf")
record PdfProperties(
        @NotNull URI publicUrl,
        @Positive int concurrency,
        @NotNull Duration patience) {
    String checkUrl(String code) {
        return publicUrl + "/check/" + code;
    }
}
