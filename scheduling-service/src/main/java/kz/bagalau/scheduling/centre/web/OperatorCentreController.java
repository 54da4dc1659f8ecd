package kz.bagalau.scheduling.centre.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import kz.bagalau.scheduling.centre.Centre;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.Region;
import kz.bagalau.starter.problem.ProblemException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: centres")
@RestController
@RequestMapping("/api/scheduling/operator/centres")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class OperatorCentreController {
    private final CentreCatalogue catalogue;
    private final OperatorCentres centres;

    OperatorCentreController(CentreCatalogue catalogue, OperatorCentres centres) {
        this.catalogue = catalogue;
        this.centres = centres;
    }

    @Operation(
            summary = "A page of the centres, by code",
            description =
                    "Problems: validation-failed (region: region-invalid, text: length-invalid, page: page-invalid)")
    @GetMapping
    CentrePageResponse list(@Valid @ParameterObject CentreQuery query) {
        return centres.find(query);
    }

    @Operation(summary = "A centre with its rooms", description = "Problems: not-found (404)")
    @GetMapping("/{code}")
    CentreResponse get(@PathVariable String code) {
        return centres.find(code).orElseThrow(ProblemException::notFound);
    }

    @Operation(
            summary = "Add a centre",
            description =
                    "Problems: validation-failed (code: centre-code-invalid, region-unknown; name, address: required,"
                            + " length-invalid, format-invalid), centre-exists (409)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CentreResponse add(@RequestBody @Valid NewCentreRequest request) {
        Centre centre = request.toCentre();
        if (catalogue.regions().stream().map(Region::code).noneMatch(centre.regionCode()::equals)) {
            throw ProblemException.field("code", "region-unknown");
        }
        if (!catalogue.add(centre)) {
            throw new ProblemException(HttpStatus.CONFLICT, "centre-exists");
        }
        return get(centre.code());
    }

    @Operation(
            summary = "Change the name and address of a centre",
            description =
                    "Problems: validation-failed (name, address: required, length-invalid, format-invalid; version: required),"
                            + " not-found (404), conflict (409, changed meanwhile)")
    @PutMapping("/{code}")
    CentreResponse change(@PathVariable String code, @RequestBody @Valid CentreRequest request) {
        return switch (catalogue.change(request.toCentre(code), request.version())) {
            case DONE -> get(code);
            case STALE -> throw new OptimisticLockingFailureException("changed meanwhile");
            case UNKNOWN -> throw ProblemException.notFound();
        };
    }
}
