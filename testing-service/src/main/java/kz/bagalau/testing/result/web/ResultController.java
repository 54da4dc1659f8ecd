package kz.bagalau.testing.result.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.testing.blueprint.Blueprints;
import kz.bagalau.testing.result.Results;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Results", description = "The candidate's own results; not there before they are released.")
@RestController
@RequestMapping("/api/testing/results")
@PreAuthorize("hasRole('TEACHER')")
class ResultController {
    private final Results results;
    private final Blueprints blueprints;

    ResultController(Results results, Blueprints blueprints) {
        this.results = results;
        this.blueprints = blueprints;
    }

    @Operation(summary = "The result of my test", description = "404 not-found before it is released")
    @GetMapping("/{sittingId}")
    ResultResponse one(@PathVariable UUID sittingId, Caller caller) {
        return results.own(sittingId, caller.personId())
                .map(result -> ResultResponse.of(result, blueprints.thresholds(result.rulePack())))
                .orElseThrow(ProblemException::notFound);
    }
}
