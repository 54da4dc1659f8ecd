package kz.bagalau.certificate.issuing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import kz.bagalau.certificate.issuing.CertificateFacts;
import kz.bagalau.certificate.issuing.CertificateQueries;
import kz.bagalau.certificate.issuing.CertificateState;
import kz.bagalau.certificate.issuing.StatedCertificate;
import kz.bagalau.certificate.pdf.CertificatePdf;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Certificates of the caller. */
@RestController
@RequestMapping("/api/certificates")
@PreAuthorize("hasRole('TEACHER')")
@Tag(name = "Certificates", description = "The caller's own certificates")
class CertificateController {
    private final CertificateQueries certificates;
    private final CertificatePdf pdf;

    CertificateController(CertificateQueries certificates, CertificatePdf pdf) {
        this.certificates = certificates;
        this.pdf = pdf;
    }

    @GetMapping
    @Operation(summary = "The caller's certificates, newest first")
    List<CertificateResponse> mine(Caller caller) {
        return certificates.of(caller.personId()).stream()
                .map(CertificateResponse::from)
                .toList();
    }

    @GetMapping(
            path = "/{id}/pdf",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Operation(
            summary = "The certificate as PDF in kk or ru",
            description = "Problems: not-found, certificate-annulled, certificate-replaced, validation-failed (locale),"
                    + " service-unavailable with Retry-After")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "kk") @Pattern(regexp = "kk|ru", message = "format-invalid") String locale,
            Caller caller,
            WebRequest request) {
        CertificateFacts facts = printable(certificates.own(id, caller.personId()));
        String etag = pdf.etag(facts, locale);
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(etag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(facts, locale))
                .body(pdf.render(facts, locale));
    }

    private static CertificateFacts printable(StatedCertificate stated) {
        if (stated.state() == CertificateState.ANNULLED) {
            throw new ProblemException(HttpStatus.CONFLICT, "certificate-annulled");
        }
        if (stated.state() == CertificateState.REPLACED) {
            throw new ProblemException(HttpStatus.CONFLICT, "certificate-replaced");
        }
        if (stated.facts().holder() == null) {
            throw ProblemException.notFound();
        }
        return stated.facts();
    }

    /** The digits of the number only: its Cyrillic series is not for every file system. */
    private static String disposition(CertificateFacts facts, String locale) {
        String digits = facts.number().replaceFirst("^\\D+", "");
        return ContentDisposition.attachment()
                .filename("bagalau-" + digits + "-" + locale + ".pdf")
                .build()
                .toString();
    }
}
