package kz.bagalau.identity.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;

/**
 * A period as an administrator says it, in days of Almaty.
 *
 * @param first null: from now on
 * @param last the last day on which the role counts; null: until it is revoked
 */
public record StaffDays(@Nullable LocalDate first, @Nullable LocalDate last) {
    /** What is wrong with it now; empty when it is right. */
    Optional<ScopeFault> fault(Instant now) {
        LocalDate today = Almaty.day(now);
        if (first != null && first.isBefore(today)) {
            return Optional.of(new ScopeFault("firstDay", "day-over"));
        }
        if (last != null && last.isBefore(first == null ? today : first)) {
            return Optional.of(new ScopeFault("lastDay", first == null ? "day-over" : "period-invalid"));
        }
        return Optional.empty();
    }

    StaffPeriod period(Instant now) {
        Instant start = first == null || !first.isAfter(Almaty.day(now)) ? now : Almaty.startOf(first);
        return new StaffPeriod(start, endOf(last));
    }

    static @Nullable Instant endOf(@Nullable LocalDate last) {
        return last == null ? null : Almaty.startOf(last.plusDays(1));
    }
}
