package kz.bagalau.system.rush;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call for a seat as the person saw it.
 *
 * @param key the idempotency key; a person keeps it from call to call
 * @param calledAt nanoseconds of the one clock of the history, before the call
 * @param answeredAt the same, after the answer or the connection's end
 * @param status of the answer; 0 when there was none
 * @param seat the hold and its seat, when the answer gave one
 * @param code of the problem, when it was one
 */
record Call(
        UUID person,
        UUID key,
        long calledAt,
        long answeredAt,
        int status,
        @Nullable Seat seat,
        @Nullable String code) {
    record Seat(UUID hold, int number) {}

    boolean sold() {
        return seat != null;
    }

    boolean soldOut() {
        return status == 409 && "slot-full".equals(code);
    }

    Seat seatOrThrow() {
        return Objects.requireNonNull(seat);
    }
}
