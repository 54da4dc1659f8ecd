package kz.bagalau.identity.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role as it was given.
 *
 * @param body as in {@link StaffScope}, so are region, centres, organisation, orderNumber, orderDate
 * @param validFrom first instant
 * @param lastDay the last day in Almaty; null: until revoked
 * @param grantedBy account of the administrator; null: the platform itself, at its first start
 * @param grantedByEmail of the same, as it is now
 */
public record StaffGrantView(
        UUID id,
        StaffRole role,
        State state,
        @Nullable String body,
        @Nullable String region,
        List<String> centres,
        @Nullable String organisation,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        Instant validFrom,
        @Nullable LocalDate lastDay,
        Instant grantedAt,
        @Nullable UUID grantedBy,
        @Nullable String grantedByEmail,
        @Nullable Instant revokedAt,
        @Nullable UUID revokedBy,
        @Nullable String revokedByEmail) {
    /** What a grant is worth now. */
    public enum State {
        /** It counts. */
        COUNTING,
        /** Its first day is to come. */
        FUTURE,
        /** Its last day is over. */
        EXPIRED,
        /** It was taken away. */
        REVOKED
    }

    static State stateAt(Instant now, Instant from, @Nullable Instant to, @Nullable Instant revokedAt) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (now.isBefore(from)) {
            return State.FUTURE;
        }
        return to == null || now.isBefore(to) ? State.COUNTING : State.EXPIRED;
    }
}
