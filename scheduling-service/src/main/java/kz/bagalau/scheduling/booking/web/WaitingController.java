package kz.bagalau.scheduling.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.PlaceInQueue;
import kz.bagalau.scheduling.booking.WaitOutcome;
import kz.bagalau.scheduling.booking.WaitRefusal;
import kz.bagalau.scheduling.booking.WaitingService;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.CentreCatalogue.Place;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.scheduling.waiting.Wait;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Waiting list")
@RestController
@RequestMapping("/api/scheduling/waiting/mine")
@PreAuthorize("hasRole('TEACHER')")
class WaitingController {
    private final WaitingService waiting;
    private final CentreCatalogue centres;
    private final SlotDirectory slots;
    private final Clock clock;

    WaitingController(WaitingService waiting, CentreCatalogue centres, SlotDirectory slots, Clock clock) {
        this.waiting = waiting;
        this.centres = centres;
        this.slots = slots;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "Wait for a seat; the same again changes nothing, another centre or language is the end of its queue",
            description =
                    "Problems: validation-failed (centre: required, centre-code-invalid, centre-unknown, centre-closed,"
                            + " centre-without-slots;"
                            + " language: required, language-invalid; accessible: required, no-accessible-seats),"
                            + " campaign-closed, already-reserved, seat-held, offer-open, seats-free (409)")
    @PutMapping
    WaitResponse join(@RequestBody @Valid WaitRequest request, Caller caller) {
        return switch (waiting.join(caller.personId(), request.centre(), request.language(), request.accessible())) {
            case WaitOutcome.Waiting joined ->
                waiting.current(caller.personId()).map(this::response).orElseGet(() -> response(joined.waiter()));
            case WaitOutcome.Refused refused -> throw problem(refused.reason());
        };
    }

    @Operation(
            summary =
                    "The caller's place on the waiting list, an offer, one that was not answered, or that the centre was closed; else nothing (204)")
    @GetMapping
    ResponseEntity<WaitResponse> mine(Caller caller) {
        return waiting.current(caller.personId())
                .map(place -> ResponseEntity.ok(response(place)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Leave the waiting list, or give the offered seat up; again is no mistake")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Caller caller) {
        waiting.leave(caller.personId());
    }

    private static ProblemException problem(WaitRefusal reason) {
        return switch (reason) {
            case CENTRE_UNKNOWN, CENTRE_CLOSED, CENTRE_WITHOUT_SLOTS -> ProblemException.field("centre", reason.code());
            case NO_ACCESSIBLE_SEATS -> ProblemException.field("accessible", reason.code());
            case CAMPAIGN_CLOSED, ALREADY_RESERVED, SEAT_HELD, OFFER_OPEN, SEATS_FREE ->
                new ProblemException(HttpStatus.CONFLICT, reason.code());
        };
    }

    private WaitResponse response(Wait wait) {
        return response(wait, null, null);
    }

    private WaitResponse response(PlaceInQueue place) {
        return response(place.waiter(), place.before(), place.offer());
    }

    private WaitResponse response(Wait wait, @Nullable Integer before, @Nullable Booking offer) {
        Place place = centres.place(wait.queue().centre());
        return new WaitResponse(
                wait.state(),
                place.regionCode(),
                place.regionName(),
                place.code(),
                place.name(),
                place.address(),
                wait.queue().language(),
                wait.accessible(),
                wait.since(),
                before,
                wait.changedAt(),
                offer == null ? null : HoldResponse.from(offer, slots.recentDetails(offer.slotId()), clock.instant()));
    }
}
