package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * An account of the staff was opened, or its roles are others than before. Whole; the last event of an account counts, and
 * {@link AccountErasedV1} ends it. An account of which this was never told is none of the staff.
 *
 * @param accountId the account
 * @param roles what was given and not taken away; empty for an account without a role
 * @param changedAt when this was told
 */
@EventContract(type = "kz.bagalau.identity.staff-roles-changed.v1", topic = Topics.ACCOUNT)
public record StaffRolesChangedV1(UUID accountId, List<HeldRole> roles, Instant changedAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
