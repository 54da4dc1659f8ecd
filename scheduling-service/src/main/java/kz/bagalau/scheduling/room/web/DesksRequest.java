package kz.bagalau.scheduling.room.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.bagalau.scheduling.centre.RoomSize;
import kz.bagalau.scheduling.room.Desk;
import kz.bagalau.scheduling.room.DeskFault;
import kz.bagalau.scheduling.room.DeskPlace;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * All desks of a room.
 *
 * @param desks none: the room has no desks any more
 * @param size absent: it stays
 * @param version that the operator saw
 */
record DesksRequest(
        @NotNull @Size(max = Desk.MAX_IN_ROOM, message = "too-many-desks")
        List<@NotNull @Valid DeskRequest> desks,

        @Valid @Nullable SizeRequest size,
        @NotNull Long version) {
    /**
     * A desk.
     *
     * @param xCm of its seat, from the left wall
     * @param yCm of its seat, from the front wall
     * @param accessible whether a wheelchair reaches it and there is space for aids
     */
    record DeskRequest(
            @NotNull @Min(value = 0, message = "number-invalid") @Max(value = RoomSize.MAX, message = "number-invalid")
            Integer xCm,

            @NotNull @Min(value = 0, message = "number-invalid") @Max(value = RoomSize.MAX, message = "number-invalid")
            Integer yCm,

            @NotNull Boolean accessible) {}

    List<DeskPlace> toPlaces() {
        return desks.stream()
                .map(desk -> new DeskPlace(desk.xCm(), desk.yCm(), desk.accessible()))
                .toList();
    }

    /** What is wrong with which of them. */
    static ProblemException problem(List<DeskFault> faults) {
        ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");
        for (DeskFault fault : faults) {
            String desk = "desks[" + fault.index() + "]";
            switch (fault.reason()) {
                case TOO_FAR_RIGHT -> problem.withField(desk + ".xCm", "desk-outside");
                case TOO_FAR_BACK -> problem.withField(desk + ".yCm", "desk-outside");
                case POINT_TAKEN -> problem.withField(desk, "desk-repeated");
            }
        }
        return problem;
    }
}
