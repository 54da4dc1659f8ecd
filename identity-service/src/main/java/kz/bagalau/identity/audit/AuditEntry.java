package kz.bagalau.identity.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One action of the staff, as in {@link kz.bagalau.events.audit.StaffActedV1}.
 *
 * @param actorEmail the account's address as it is now; not kept with the entry
 */
public record AuditEntry(
        UUID id,
        String service,
        UUID actorId,
        @Nullable String actorEmail,
        List<String> roles,
        Instant at,
        String action,
        @Nullable String objectType,
        @Nullable String objectId,
        AuditOutcome outcome,
        @Nullable Integer status,
        @Nullable String traceId) {}
