package kz.bagalau.scheduling.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.scheduling.booking.Booking;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.slot.SlotDirectory;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Holds")
@RestController
@RequestMapping("/api/scheduling/holds")
@PreAuthorize("hasRole('TEACHER')")
class HoldController {
    private final BookingService bookings;
    private final SlotDirectory slots;
    private final Clock clock;

    HoldController(BookingService bookings, SlotDirectory slots, Clock clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.clock = clock;
    }

    @Operation(
            summary = "Hold a seat; an own earlier hold is given up for it",
            description =
                    "Problems: validation-failed (slotId, Idempotency-Key), slot-unknown (404), slot-full, slot-closed,"
                            + " campaign-closed, already-reserved, idempotency-conflict (409), booking-busy (429, Retry-After)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HoldResponse hold(
            @RequestBody @Valid HoldSeatRequest request,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey,
            Caller caller) {
        return switch (bookings.hold(caller.personId(), request.slotId(), idempotencyKey)) {
            case HoldOutcome.Held held -> response(held.booking());
            case HoldOutcome.Refused refused -> throw SeatRefusal.of(refused.reason());
            case HoldOutcome.Busy busy ->
                throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "booking-busy").retryAfter(busy.retryAfter());
        };
    }

    @Operation(summary = "The caller's hold, or nothing (204)")
    @GetMapping("/mine")
    ResponseEntity<HoldResponse> mine(Caller caller) {
        return bookings.currentHold(caller.personId())
                .map(hold -> ResponseEntity.ok(response(hold)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(
            summary = "Give a hold up; again is no mistake",
            description = "Problems: not-found (404, also when another's), already-reserved (409)")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID id, Caller caller) {
        switch (bookings.release(caller.personId(), id)) {
            case RELEASED -> {}
            case RESERVED -> throw SeatRefusal.of(RefusalReason.ALREADY_RESERVED);
            case UNKNOWN -> throw ProblemException.notFound();
        }
    }

    private HoldResponse response(Booking booking) {
        return HoldResponse.from(booking, slots.recentDetails(booking.slotId()), clock.instant());
    }
}
