package kz.bagalau.scheduling.slotplan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.slotplan.SlotPlan;
import kz.bagalau.scheduling.slotplan.SlotPlanOutcome;
import kz.bagalau.scheduling.slotplan.SlotPlanService;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: slot plans")
@RestController
@RequestMapping("/api/scheduling/operator/slot-plans")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class SlotPlanController {
    private final SlotPlanService plans;
    private final PlanFigures figures;

    SlotPlanController(SlotPlanService plans, PlanFigures figures) {
        this.plans = plans;
        this.figures = figures;
    }

    @Operation(
            summary = "Make slots for days × times × rooms as drafts; what can't be is left out and told",
            description =
                    "Problems: validation-failed (campaignId: required, campaign-unknown; dateFrom, dateTo: required,"
                            + " format-invalid, period-invalid, no-days; weekdays, times, language: required, format-invalid; times: time-invalid,"
                            + " times-overlap, length-invalid; regions: region-invalid; centres: centre-code-invalid, centre-closed, no-rooms),"
                            + " campaign-over, slot-plan-too-large (409)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SlotPlanSummaryResponse make(@RequestBody @Valid SlotPlanRequest request, Caller caller) {
        return figures.summary(answer(plans.make(request.toWish(), caller.personId())));
    }

    @Operation(
            summary = "A page of the plans, the latest first",
            description = "Problems: validation-failed (page: page-invalid)")
    @GetMapping
    SlotPlanPageResponse list(@Valid @ParameterObject PageQuery query) {
        return new SlotPlanPageResponse(
                plans.page(PageQuery.SIZE, query.offset()).stream()
                        .map(SlotPlanResponse::from)
                        .toList(),
                query.number(),
                PageQuery.SIZE,
                plans.count());
    }

    @Operation(summary = "A plan by region, with what is left out and why", description = "Problems: not-found (404)")
    @GetMapping("/{id}")
    SlotPlanSummaryResponse get(@PathVariable UUID id) {
        return figures.summary(known(id));
    }

    @Operation(
            summary = "A page of a plan's centres and days",
            description =
                    "Problems: not-found (404), validation-failed (region: region-invalid, centre: centre-code-invalid,"
                            + " page: page-invalid)")
    @GetMapping("/{id}/days")
    PlanDaysResponse days(@PathVariable UUID id, @Valid @ParameterObject PlanPartQuery query) {
        return figures.days(known(id).id(), query);
    }

    @Operation(
            summary = "A page of the slots that are left out, each with its reason",
            description = "Problems: as of the days")
    @GetMapping("/{id}/clashes")
    PlanClashesResponse clashes(@PathVariable UUID id, @Valid @ParameterObject PlanPartQuery query) {
        return figures.clashes(known(id).id(), query);
    }

    @Operation(
            summary = "Put all slots of a plan up for sale",
            description =
                    "Problems: not-found (404), slot-plan-published, campaign-not-open, slot-plan-empty, slot-plan-outdated (409)")
    @PostMapping("/{id}/publish")
    SlotPlanResponse publish(@PathVariable UUID id) {
        return SlotPlanResponse.from(answer(plans.publish(id)));
    }

    @Operation(
            summary = "Discard a plan with its drafts",
            description = "Problems: not-found (404), slot-plan-published (409)")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        answer(plans.discard(id));
    }

    private SlotPlan known(UUID id) {
        return plans.find(id).orElseThrow(ProblemException::notFound);
    }

    private static SlotPlan answer(SlotPlanOutcome outcome) {
        return switch (outcome) {
            case SlotPlanOutcome.Done done -> done.plan();
            case SlotPlanOutcome.Invalid invalid -> throw ProblemException.field(invalid.field(), invalid.code());
            case SlotPlanOutcome.Refused refused -> throw new ProblemException(HttpStatus.CONFLICT, refused.code());
            case SlotPlanOutcome.Unknown unknown -> throw ProblemException.notFound();
        };
    }
}
