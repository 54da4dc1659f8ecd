package kz.bagalau.application.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.application.application.ApplicationQueries;
import kz.bagalau.application.overview.ApplicationOverviews;
import kz.bagalau.application.overview.OverviewCounts;
import kz.bagalau.application.overview.OverviewPage;
import kz.bagalau.application.overview.OverviewQuery;
import kz.bagalau.starter.audit.AuditedRead;
import kz.bagalau.starter.problem.ProblemException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: applications")
@RestController
@RequestMapping("/api/applications/operator")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class OperatorApplicationController {
    private static final String FAULTS =
            "400 validation-failed (campaign, day, testType, employment, status, after: format-invalid; region: region-invalid; "
                    + "centre: centre-invalid; language: language-unknown; number: number-invalid)";

    private final ApplicationOverviews overviews;
    private final ApplicationQueries queries;

    OperatorApplicationController(ApplicationOverviews overviews, ApplicationQueries queries) {
        this.overviews = overviews;
        this.queries = queries;
    }

    @Operation(summary = "Applications of a campaign, the newest first; a line names nobody", description = FAULTS)
    @GetMapping
    OverviewPage list(@Valid @ParameterObject OverviewQuery query) {
        return overviews.page(query);
    }

    @Operation(summary = "How many match, by status, whatever status and page are asked for", description = FAULTS)
    @GetMapping("/counts")
    OverviewCounts counts(@Valid @ParameterObject OverviewQuery query) {
        return overviews.counts(query);
    }

    @Operation(
            summary = "One with its answers, history and seat; who reads it is recorded",
            description = "404 not-found. The person is told by the id alone (ADR 3)")
    @GetMapping("/{id}")
    @AuditedRead
    OperatorApplicationResponse find(@PathVariable UUID id) {
        return queries.findAnyones(id).map(OperatorApplicationResponse::from).orElseThrow(ProblemException::notFound);
    }
}
