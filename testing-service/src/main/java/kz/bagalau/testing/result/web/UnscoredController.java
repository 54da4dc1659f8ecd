package kz.bagalau.testing.result.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.testing.result.Rescoring;
import kz.bagalau.testing.result.UnscoredSitting;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Unscored tests", description = "Ended tests whose scoring failed; operator of the NTC only.")
@RestController
@RequestMapping("/api/testing/unscored")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class UnscoredController {
    private final Rescoring rescoring;

    UnscoredController(Rescoring rescoring) {
        this.rescoring = rescoring;
    }

    @Operation(summary = "Those without a result yet, which wait longest first, at most 200")
    @GetMapping
    List<UnscoredSitting> list() {
        return rescoring.unscored();
    }

    @Operation(
            summary = "Scores one now",
            description = "404 not-found when its scoring never failed; 409 already-scored, scoring-failed")
    @PostMapping("/{sittingId}/rescore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rescore(@PathVariable UUID sittingId, Caller caller) {
        rescoring.rescore(sittingId, caller.personId());
    }
}
