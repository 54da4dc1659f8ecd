package kz.bagalau.scheduling.room.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import kz.bagalau.scheduling.centre.RoomSize;

/**
 * Size of a room.
 *
 * @param widthCm along the front wall, 100 to 10000
 * @param depthCm away from it, 100 to 10000
 */
record SizeRequest(
        @NotNull
        @Min(value = RoomSize.MIN, message = "number-invalid")
        @Max(value = RoomSize.MAX, message = "number-invalid")
        Integer widthCm,

        @NotNull
        @Min(value = RoomSize.MIN, message = "number-invalid")
        @Max(value = RoomSize.MAX, message = "number-invalid")
        Integer depthCm) {
    RoomSize toSize() {
        return new RoomSize(widthCm, depthCm);
    }
}
