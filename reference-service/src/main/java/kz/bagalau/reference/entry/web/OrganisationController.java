package kz.bagalau.reference.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Organisations", description = "Educational organisations")
@RestController
@RequestMapping("/api/reference/organisations")
@PreAuthorize("isAuthenticated()")
class OrganisationController {
    private final Answers answers;

    OrganisationController(Answers answers) {
        this.answers = answers;
    }

    @Operation(
            summary =
                    "Organisations of a place and all places in it, with a name; or the one with a BIN, also when it is closed",
            description =
                    "Problems: validation-failed (bin: bin-invalid; place: place-code-invalid; q: query-empty, length-invalid;"
                            + " limit: limit-invalid; after: format-invalid)")
    @GetMapping
    ResponseEntity<EntryPage> list(
            @RequestParam(required = false) @Nullable String bin,
            @RequestParam(required = false) @Nullable String place,
            @ParameterObject @Valid PageRequest page) {
        if (bin != null) {
            if (!ReferenceKind.ORGANISATIONS.accepts(bin)) {
                throw ProblemException.field("bin", "bin-invalid");
            }
            return answers.only(ReferenceKind.ORGANISATIONS, bin);
        }
        if (place != null) {
            Answers.requirePlace(place);
        }
        return answers.page(List.of(ReferenceKind.ORGANISATIONS), null, null, place, page);
    }
}
