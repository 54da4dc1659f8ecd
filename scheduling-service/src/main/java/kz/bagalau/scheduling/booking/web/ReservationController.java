package kz.bagalau.scheduling.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.SeatChange;
import kz.bagalau.scheduling.booking.SeatChangeOutcome;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Reservations")
@RestController
@RequestMapping("/api/scheduling/reservations/mine")
@PreAuthorize("hasRole('TEACHER')")
class ReservationController {
    private final SeatChange changes;
    private final SlotDirectory slots;

    ReservationController(SeatChange changes, SlotDirectory slots) {
        this.changes = changes;
        this.slots = slots;
    }

    @Operation(summary = "The caller's reserved seat in the open campaign, or nothing (204)")
    @GetMapping
    ResponseEntity<ReservationResponse> mine(Caller caller) {
        return changes.current(caller.personId())
                .map(reservation -> ResponseEntity.ok(response(reservation)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(
            summary = "Take a seat of another slot instead; the old one is given up in the same step",
            description =
                    "Problems: validation-failed (slotId), not-found (404, no reservation), slot-unknown (404), slot-full, "
                            + "slot-closed, slot-not-fitting (another language), change-too-late (409)")
    @PutMapping
    ReservationResponse change(@RequestBody @Valid HoldSeatRequest request, Caller caller) {
        return switch (changes.change(caller.personId(), request.slotId())) {
            case SeatChangeOutcome.Changed changed -> response(changed.reservation());
            case SeatChangeOutcome.Refused refused -> throw SeatRefusal.of(refused.reason());
            case SeatChangeOutcome.None none -> throw ProblemException.notFound();
        };
    }

    private ReservationResponse response(Booking reservation) {
        return ReservationResponse.from(reservation, slots.recentDetails(reservation.slotId()));
    }
}
