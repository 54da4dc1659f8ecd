package kz.bagalau.scheduling.waiting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: waiting list")
@RestController
@RequestMapping("/api/scheduling/operator/waiting")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class OperatorWaitingController {
    private static final String PROBLEMS =
            "Problems: validation-failed (region: region-invalid, centre: centre-code-invalid, language: language-invalid,"
                    + " page: page-invalid)";

    private final Queues queues;

    OperatorWaitingController(Queues queues) {
        this.queues = queues;
    }

    @Operation(summary = "A page of the open campaign's queues, the longest first", description = PROBLEMS)
    @GetMapping
    QueuePageResponse list(@Valid @ParameterObject WaitingQuery query) {
        return queues.page(query);
    }

    @Operation(summary = "A page of the offers under way, by their end", description = PROBLEMS)
    @GetMapping("/offers")
    OfferPageResponse offers(@Valid @ParameterObject WaitingQuery query) {
        return queues.offers(query);
    }
}
