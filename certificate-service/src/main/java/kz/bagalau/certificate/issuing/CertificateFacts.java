package kz.bagalau.certificate.issuing;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.certificate.holder.Holder;
import org.jspecify.annotations.Nullable;

/**
 * All that is printed on a certificate.
 *
 * @param number printed number
 * @param code public code in groups
 * @param holder null once the person is erased
 * @param result the result that it certifies
 * @param issuedAt when
 */
public record CertificateFacts(
        UUID id, String number, String code, @Nullable Holder holder, TestResult result, Instant issuedAt) {}
