package kz.bagalau.application.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import kz.bagalau.application.organisation.OrganisationLookup;
import kz.bagalau.application.organisation.OrganisationRegister;
import kz.bagalau.starter.number.Bin;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Organisations")
@RestController
@PreAuthorize("hasRole('TEACHER')")
class OrganisationController {
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final OrganisationRegister register;

    OrganisationController(OrganisationRegister register) {
        this.register = register;
    }

    @Operation(
            summary = "The organisation of a BIN",
            description = "400 bin-invalid (field bin), 404 organisation-not-found, 503 register-unavailable")
    @GetMapping("/api/applications/organisations")
    OrganisationResponse find(@RequestParam String bin) {
        String digits = bin.strip();
        if (!Bin.isValid(digits)) {
            throw ProblemException.field("bin", "bin-invalid");
        }
        return switch (register.find(digits)) {
            case OrganisationLookup.Found found -> OrganisationResponse.from(found.organisation());
            case OrganisationLookup.Unknown ignored ->
                throw new ProblemException(HttpStatus.NOT_FOUND, "organisation-not-found");
            case OrganisationLookup.Unavailable ignored ->
                throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "register-unavailable").retryAfter(SHORTLY);
        };
    }
}
