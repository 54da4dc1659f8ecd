package kz.bagalau.scheduling.room.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Set;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.room.RoomOutcome;
import kz.bagalau.scheduling.room.RoomPlan;
import kz.bagalau.scheduling.room.RoomService;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.problem.ProblemTexts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: rooms")
@RestController
@RequestMapping("/api/scheduling/operator")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class RoomController {
    private final RoomService rooms;
    private final ProblemTexts texts;

    RoomController(RoomService rooms, ProblemTexts texts) {
        this.rooms = rooms;
        this.texts = texts;
    }

    @Operation(
            summary = "Add a room to a centre",
            description =
                    "Problems: validation-failed (name: required, length-invalid, format-invalid; seats.count: required,"
                            + " number-invalid; seats.accessible: seat-numbers-invalid; size.widthCm, size.depthCm: required,"
                            + " number-invalid), not-found (404, no such centre), room-exists (409)")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @PostMapping("/centres/{code}/rooms")
    ResponseEntity<?> add(@PathVariable String code, @RequestBody @Valid NewRoomRequest request) {
        RoomKey key = new RoomKey(code, request.name().strip());
        return answer(
                rooms.add(
                        key,
                        request.seats().toPlan(),
                        request.size() == null ? null : request.size().toSize()),
                HttpStatus.CREATED);
    }

    @Operation(
            summary = "Change a room's number of seats or its size; slots whose roster is open follow",
            description =
                    "Problems: as of a new one, version: required; not-found (404), conflict (409, changed meanwhile),"
                            + " seats-sold, desks-outside (409)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @PutMapping("/rooms/{id}")
    ResponseEntity<?> change(@PathVariable int id, @RequestBody @Valid RoomRequest request) {
        return answer(
                rooms.change(
                        id,
                        request.version(),
                        request.seats() == null ? null : request.seats().toPlan(),
                        request.size() == null ? null : request.size().toSize()),
                HttpStatus.OK);
    }

    @Operation(
            summary = "A room with its desks, a proposal of seats 2 m apart, and what is confirmed",
            description = "Problems: not-found (404)")
    @GetMapping("/rooms/{id}/plan")
    PlanResponse plan(@PathVariable int id) {
        return response(rooms.find(id).orElseThrow(ProblemException::notFound));
    }

    @Operation(
            summary =
                    "Put desks into a room instead of those that stand there; its seats stay until desks are confirmed",
            description =
                    "Problems: validation-failed (desks: required, too-many-desks; desks[n]: required, desk-repeated; desks[n].xCm,"
                            + " desks[n].yCm: required, number-invalid, desk-outside; desks[n].accessible: required; size:"
                            + " room-size-unknown; size.widthCm, size.depthCm: required, number-invalid; version: required),"
                            + " not-found (404), conflict (409, changed meanwhile)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @PutMapping("/rooms/{id}/desks")
    ResponseEntity<?> furnish(@PathVariable int id, @RequestBody @Valid DesksRequest request) {
        return answer(
                rooms.furnish(
                        id,
                        request.version(),
                        request.size() == null ? null : request.size().toSize(),
                        request.toPlaces()),
                HttpStatus.OK);
    }

    @Operation(
            summary = "Make desks the seats of a room; slots whose roster is open follow",
            description =
                    "Problems: validation-failed (desks: required, length-invalid, desk-unknown; version: required),"
                            + " not-found (404), conflict (409, changed meanwhile), desks-too-near (409, with pairs: [{first, second}]),"
                            + " seats-sold (409)")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanResponse.class)))
    @PutMapping("/rooms/{id}/plan")
    ResponseEntity<?> confirm(@PathVariable int id, @RequestBody @Valid PlanRequest request) {
        return answer(rooms.confirm(id, request.version(), Set.copyOf(request.desks())), HttpStatus.OK);
    }

    private ResponseEntity<?> answer(RoomOutcome outcome, HttpStatus good) {
        return switch (outcome) {
            case RoomOutcome.Done done -> ResponseEntity.status(good).body(response(done.room()));
            case RoomOutcome.TooNear near ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(TooNearProblem.of(near.pairs(), texts));
            case RoomOutcome.Unknown unknown -> throw ProblemException.notFound();
            case RoomOutcome.Stale stale -> throw new OptimisticLockingFailureException("changed meanwhile");
            case RoomOutcome.Exists exists -> throw new ProblemException(HttpStatus.CONFLICT, "room-exists");
            case RoomOutcome.SeatsSold sold -> throw new ProblemException(HttpStatus.CONFLICT, "seats-sold");
            case RoomOutcome.DesksOutside outside -> throw new ProblemException(HttpStatus.CONFLICT, "desks-outside");
            case RoomOutcome.SizeUnknown unknown -> throw ProblemException.field("size", "room-size-unknown");
            case RoomOutcome.DesksMisplaced misplaced -> throw DesksRequest.problem(misplaced.faults());
            case RoomOutcome.UnknownDesks unknown -> throw ProblemException.field("desks", "desk-unknown");
        };
    }

    private PlanResponse response(RoomPlan room) {
        return PlanResponse.from(room, rooms.propose(room));
    }
}
