package kz.bagalau.events.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff did something, or tried to; ids only, nothing of people's data.
 *
 * @param entryId of this record
 * @param service where, such as {@code scheduling}
 * @param actorId account of who acted
 * @param roles that the account had then, in alphabetical order
 * @param at when it began
 * @param action method and path of the request with names in the place of ids, such as
 *     {@code DELETE /api/identity/staff/grants/{grantId}}
 * @param objectType what the id is of, such as {@code grantId}; null when the request names nothing
 * @param objectId on what; null when the request names nothing, or by something that could tell of a person
 * @param outcome DONE, REFUSED (a rule or the request's form), DENIED (no right to it), FAILED (a fault of the platform) or
 *     UNKNOWN (the service ended meanwhile)
 * @param status of the HTTP answer; null for UNKNOWN
 * @param traceId of the request; null when it was not traced
 */
@EventContract(type = "kz.bagalau.audit.staff-acted.v1", topic = Topics.AUDIT)
public record StaffActedV1(
        UUID entryId,
        String service,
        UUID actorId,
        List<String> roles,
        Instant at,
        String action,
        @Nullable String objectType,
        @Nullable String objectId,
        String outcome,
        @Nullable Integer status,
        @Nullable String traceId)
        implements Event {
    @Override
    public UUID aggregateId() {
        return entryId;
    }
}
