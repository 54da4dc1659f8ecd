package kz.bagalau.reference.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Catalogues", description = "Institutions, programme groups, specialities, subjects")
@RestController
@RequestMapping("/api/reference/{catalogue:institutions|programme-groups|specialities|subjects}")
@PreAuthorize("isAuthenticated()")
class CatalogueController {
    private final Answers answers;

    CatalogueController(Answers answers) {
        this.answers = answers;
    }

    @Operation(
            summary =
                    "The entries of a catalogue, of a type, of a group, with a name; institutions also of a place and all in it",
            description =
                    "Problems: validation-failed (type: type-invalid; place: place-code-invalid; q: query-empty, length-invalid;"
                            + " limit: limit-invalid; after: format-invalid)")
    @GetMapping
    ResponseEntity<EntryPage> list(
            @PathVariable String catalogue,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String place,
            @ParameterObject @Valid PageRequest page) {
        ReferenceKind kind = kind(catalogue);
        Set<String> types = kind.types();
        if (type != null && !types.contains(type)) {
            throw ProblemException.field("type", "type-invalid");
        }
        if (place != null) {
            Answers.requirePlace(place);
        }
        return answers.page(List.of(kind), type, parent, place, page);
    }

    @Operation(summary = "One entry, also when it is closed", description = "Problems: not-found")
    @GetMapping("/{code}")
    ResponseEntity<EntryResponse> one(@PathVariable String catalogue, @PathVariable String code) {
        return answers.one(List.of(kind(catalogue)), code);
    }

    private static ReferenceKind kind(String catalogue) {
        return ReferenceKind.of(catalogue).orElseThrow(ProblemException::notFound);
    }
}
