package kz.bagalau.certificate.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.bagalau.certificate.issuing.CertificateFacts;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/** Prints certificates on demand: the same bytes for the same facts, a few at a time. */
@Service
public class CertificatePdf {
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final CertificatePage page;
    private final PdfWriter writer;
    private final Semaphore turns;
    private final Duration patience;

    CertificatePdf(PdfProperties properties) {
        page = new CertificatePage(properties);
        writer = new PdfWriter();
        turns = new Semaphore(properties.concurrency(), true);
        patience = properties.patience();
    }

    /**
     * The certificate in a language.
     *
     * @throws ProblemException service-unavailable when too many are being printed
     */
    public byte[] render(CertificateFacts facts, String language) {
        if (!myTurn()) {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable").retryAfter(COME_AGAIN);
        }
        try {
            return writer.write(page.of(facts, language), facts.issuedAt());
        } finally {
            turns.release();
        }
    }

    /** Changes with whatever the printed page is made from. */
    public String etag(CertificateFacts facts, String language) {
        byte[] source = page.of(facts, language).getBytes(StandardCharsets.UTF_8);
        return "\"" + UUID.nameUUIDFromBytes(source) + "\"";
    }

    private boolean myTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
