package kz.bagalau.testing.sitting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.testing.sitting.SittingProgress;
import kz.bagalau.testing.sitting.SittingView;
import kz.bagalau.testing.sitting.Sittings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Sittings", description = "The candidate's own tests; anybody else's are 404 not-found.")
@RestController
@RequestMapping("/api/testing/sittings")
@PreAuthorize("hasRole('TEACHER')")
class SittingController {
    private final Sittings sittings;
    private final SittingProgress progress;
    private final Clock clock;

    SittingController(Sittings sittings, SittingProgress progress, Clock clock) {
        this.sittings = sittings;
        this.progress = progress;
        this.clock = clock;
    }

    @Operation(summary = "My tests, the latest first")
    @GetMapping("/mine")
    List<SittingResponse> mine(Caller caller) {
        return sittings.ofPerson(caller.personId()).stream().map(this::response).toList();
    }

    @Operation(summary = "One of my tests")
    @GetMapping("/{id}")
    SittingResponse one(@PathVariable UUID id, Caller caller) {
        return response(sittings.own(id, caller.personId()));
    }

    @Operation(
            summary = "Begins the test; a second start answers as the first",
            description = "409 not-checked-in, not-released, sitting-over, sitting-cancelled, paper-missing")
    @PostMapping("/{id}/start")
    SittingResponse start(@PathVariable UUID id, Caller caller) {
        return response(sittings.start(id, caller.personId()));
    }

    @Operation(
            summary = "Ends the test; a second finish answers as the first",
            description = "409 not-started, sitting-paused")
    @PostMapping("/{id}/finish")
    SittingResponse finish(@PathVariable UUID id, Caller caller) {
        return response(sittings.finish(id, caller.personId()));
    }

    private SittingResponse response(SittingView sitting) {
        return SittingResponse.of(sitting, progress.of(sitting.id()), clock.instant());
    }
}
