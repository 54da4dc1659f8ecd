package kz.bagalau.testing.sitting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.starter.time.Almaty;
import kz.bagalau.testing.sitting.Administration;
import kz.bagalau.testing.sitting.RosterLine;
import kz.bagalau.testing.sitting.SittingProgress;
import kz.bagalau.testing.sitting.SittingView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(
        name = "Administrator",
        description = "The test day in the administrator's own centres; other centres are 404 not-found.")
@RestController
@RequestMapping("/api/testing/admin")
@PreAuthorize("hasRole('TEST_ADMINISTRATOR')")
class AdministratorController {
    private final Administration administration;
    private final SittingProgress progress;
    private final Clock clock;

    AdministratorController(Administration administration, SittingProgress progress, Clock clock) {
        this.administration = administration;
        this.progress = progress;
        this.clock = clock;
    }

    @Operation(
            summary = "Slots of a day (Asia/Almaty), without a date of today",
            description = "400 validation-failed (date: format-invalid)")
    @GetMapping("/slots")
    DayResponse slots(@RequestParam(required = false) @Nullable LocalDate date, Caller caller) {
        LocalDate today = Almaty.day(clock.instant());
        LocalDate day = date == null ? today : date;
        return new DayResponse(day, today, administration.slots(day, caller));
    }

    @Operation(summary = "Who sits where in a slot")
    @GetMapping("/slots/{slotId}/roster")
    List<RosterLine> roster(@PathVariable UUID slotId, Caller caller) {
        return administration.roster(slotId, caller);
    }

    @Operation(
            summary = "Lets everybody who is checked in begin",
            description = "409 release-too-early, too-late-to-start")
    @PostMapping("/slots/{slotId}/release")
    List<RosterLine> release(@PathVariable UUID slotId, Caller caller) {
        return administration.release(slotId, caller);
    }

    @Operation(
            summary = "Identity shown and seat confirmed",
            description = "409 check-in-too-early, too-late-to-start, sitting-cancelled, sitting-over")
    @PostMapping("/sittings/{id}/check-in")
    SittingResponse checkIn(@PathVariable UUID id, @Valid @RequestBody CheckInRequest seen, Caller caller) {
        return response(administration.checkIn(id, caller));
    }

    @Operation(summary = "Stops the clock of a test", description = "409 when it does not run")
    @PostMapping("/sittings/{id}/pause")
    SittingResponse pause(@PathVariable UUID id, @Valid @RequestBody ReasonRequest why, Caller caller) {
        return response(administration.pause(id, why.reason(), caller));
    }

    @Operation(summary = "Lets the clock of a test go on", description = "409 when it is not paused")
    @PostMapping("/sittings/{id}/resume")
    SittingResponse resume(@PathVariable UUID id, @Valid @RequestBody ReasonRequest why, Caller caller) {
        return response(administration.resume(id, why.reason(), caller));
    }

    @Operation(summary = "Gives more time", description = "409 when it does not run")
    @PostMapping("/sittings/{id}/extend")
    SittingResponse extend(@PathVariable UUID id, @Valid @RequestBody ExtendRequest more, Caller caller) {
        return response(administration.extend(id, Duration.ofMinutes(more.minutes()), more.reason(), caller));
    }

    @Operation(summary = "Ends a test; what was answered is scored", description = "409 when it does not run")
    @PostMapping("/sittings/{id}/terminate")
    SittingResponse terminate(@PathVariable UUID id, @Valid @RequestBody ReasonRequest why, Caller caller) {
        return response(administration.terminate(id, why.reason(), caller));
    }

    private SittingResponse response(SittingView sitting) {
        return SittingResponse.of(sitting, progress.of(sitting.id()), clock.instant());
    }
}
