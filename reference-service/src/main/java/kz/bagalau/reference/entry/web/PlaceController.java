package kz.bagalau.reference.entry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import kz.bagalau.reference.entry.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Places", description = "Regions, districts, localities by KATO")
@RestController
@RequestMapping("/api/reference/places")
@PreAuthorize("isAuthenticated()")
class PlaceController {
    private final Answers answers;

    PlaceController(Answers answers) {
        this.answers = answers;
    }

    @Operation(
            summary =
                    "Places right inside another (parent), anywhere inside another (place), with a name; without all, the regions",
            description =
                    "Problems: validation-failed (place: place-code-invalid; q: query-empty, length-invalid; limit: limit-invalid;"
                            + " after: format-invalid)")
    @GetMapping
    ResponseEntity<EntryPage> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String place,
            @ParameterObject @Valid PageRequest page) {
        if (place != null) {
            Answers.requirePlace(place);
        }
        boolean all = parent == null && place == null && page.q() == null;
        return answers.page(all ? List.of(ReferenceKind.REGIONS) : ReferenceKind.places(), null, parent, place, page);
    }

    @Operation(summary = "One place, also when it is closed", description = "Problems: not-found")
    @GetMapping("/{code}")
    ResponseEntity<EntryResponse> one(@PathVariable String code) {
        return answers.one(ReferenceKind.places(), code);
    }
}
