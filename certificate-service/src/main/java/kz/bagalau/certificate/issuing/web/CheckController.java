package kz.bagalau.certificate.issuing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import kz.bagalau.certificate.issuing.CertificateQueries;
import kz.bagalau.certificate.wording.PrintedNames;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public check of a certificate. */
@RestController
@RequestMapping("/api/certificates/public")
@PreAuthorize("permitAll()")
@Tag(name = "Check", description = "Public: what a certificate says and whether it holds")
class CheckController {
    private final CertificateQueries certificates;
    private final PrintedNames names;

    CheckController(CertificateQueries certificates, PrintedNames names) {
        this.certificates = certificates;
        this.names = names;
    }

    @GetMapping("/{code}")
    @Operation(
            summary = "Check a certificate by its code",
            description =
                    "The code as printed or typed: any case, with or without dashes. Problems: certificate-unknown")
    CheckResponse check(@PathVariable String code, HttpServletResponse response) {
        // On the response itself, so that an unknown code is not indexed either.
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return CheckResponse.from(certificates.byCode(code), names);
    }
}
