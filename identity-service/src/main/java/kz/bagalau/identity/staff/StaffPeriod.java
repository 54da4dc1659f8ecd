package kz.bagalau.identity.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a role counts.
 *
 * @param from first instant
 * @param to first instant after; null: until revoked
 */
public record StaffPeriod(Instant from, @Nullable Instant to) {
    public StaffPeriod {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A period must end after it begins");
        }
    }
}
