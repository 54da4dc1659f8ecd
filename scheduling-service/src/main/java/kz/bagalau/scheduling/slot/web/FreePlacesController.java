package kz.bagalau.scheduling.slot.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Free places", description = "language is kk or ru: the language of the test")
@RestController
@RequestMapping("/api/scheduling")
@PreAuthorize("isAuthenticated()")
class FreePlacesController {
    private static final String LANGUAGE = "kk|ru";

    private final FreePlaces places;

    FreePlacesController(FreePlaces places) {
        this.places = places;
    }

    @Operation(
            summary = "Regions with free places",
            description = "Problems: validation-failed (language: language-invalid)")
    @GetMapping("/regions")
    List<RegionPlacesResponse> regions(
            @RequestParam @Pattern(regexp = LANGUAGE, message = "language-invalid") String language) {
        return places.byRegion(language);
    }

    @Operation(
            summary = "Centres of a region with free places",
            description = "Problems: validation-failed (region: region-invalid, language: language-invalid)")
    @GetMapping("/centres")
    List<CentrePlacesResponse> centres(
            @RequestParam @Pattern(regexp = "[0-9]{2}", message = "region-invalid") String region,
            @RequestParam @Pattern(regexp = LANGUAGE, message = "language-invalid") String language) {
        return places.byCentre(region, language);
    }

    @Operation(
            summary = "Days of a centre that have slots",
            description =
                    "Problems: validation-failed (language: language-invalid), centre-unknown, centre-closed (404)")
    @GetMapping("/centres/{code}/days")
    List<DayPlacesResponse> days(
            @PathVariable String code,
            @RequestParam @Pattern(regexp = LANGUAGE, message = "language-invalid") String language) {
        return known(code, places.byDay(code, language));
    }

    @Operation(
            summary = "Slots of a centre on a day of Asia/Almaty",
            description =
                    "Problems: validation-failed (language: language-invalid, date: format-invalid), centre-unknown, centre-closed (404)")
    @GetMapping("/centres/{code}/slots")
    List<SlotPlacesResponse> slots(
            @PathVariable String code,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @RequestParam @Pattern(regexp = LANGUAGE, message = "language-invalid") String language) {
        return known(code, places.bySlot(code, date, language));
    }

    private <T> List<T> known(String centre, List<T> found) {
        if (found.isEmpty() && !places.knowsCentre(centre)) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "centre-unknown");
        }
        if (found.isEmpty() && places.isClosed(centre)) {
            throw new ProblemException(HttpStatus.NOT_FOUND, "centre-closed");
        }
        return found;
    }
}
