package kz.bagalau.scheduling.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.scheduling.booking.CentreClosing;
import kz.bagalau.scheduling.booking.CloseCentre;
import kz.bagalau.scheduling.booking.ClosingOutcome;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.starter.time.Almaty;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: closed centres")
@RestController
@RequestMapping("/api/scheduling/operator/centres/{code}/closing")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class CentreClosingController {
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final CentreClosing closing;
    private final CentreCatalogue centres;
    private final SlotDirectory directory;
    private final Clock clock;

    CentreClosingController(CentreClosing closing, CentreCatalogue centres, SlotDirectory directory, Clock clock) {
        this.closing = closing;
        this.centres = centres;
        this.directory = directory;
        this.clock = clock;
    }

    @Operation(
            summary = "What would become of the people of a centre that is closed from a day on",
            description = "Problems: not-found (404), validation-failed (from: required, format-invalid, day-past)")
    @PostMapping("/preview")
    CancellationResponse preview(@PathVariable String code, @RequestBody @Valid ClosingDayRequest request) {
        check(code, request.from());
        return CancellationResponse.of(closing.preview(code, request.from()), directory);
    }

    @Operation(
            summary = "Close a centre from a day on, and cancel its slots as by an order of cancellation",
            description =
                    "The same day again goes on where it was interrupted. Problems: as the preview, validation-failed (reason:"
                            + " required, length-invalid; losses: number-invalid), centre-closed-already (409, from another day on),"
                            + " not-enough-seats (409, more people would lose their seats than was accepted; nothing is done)")
    @PutMapping
    CancellationResponse close(
            @PathVariable String code, @RequestBody @Valid CloseCentreRequest request, Caller caller) {
        check(code, request.from());
        CloseCentre order = request.toOrder(code, caller.personId());
        return switch (closing.close(order)) {
            case ClosingOutcome.Done done -> CancellationResponse.of(done.cancelled(), directory);
            case ClosingOutcome.TooFewSeats tooFew -> throw conflict("not-enough-seats");
            case ClosingOutcome.ClosedAlready closed -> throw conflict("centre-closed-already");
        };
    }

    @Operation(
            summary = "Open a closed centre again; its cancelled slots stay cancelled; again is no mistake",
            description = "Problems: not-found (404)")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable String code) {
        known(code);
        closing.reopen(code);
    }

    private void check(String code, LocalDate from) {
        known(code);
        if (from.isBefore(Almaty.day(clock.instant()))) {
            throw ProblemException.field("from", "day-past");
        }
        if (from.isAfter(LATEST)) {
            throw ProblemException.field("from", "format-invalid");
        }
    }

    private void known(String code) {
        if (!centres.knows(code)) {
            throw ProblemException.notFound();
        }
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }
}
