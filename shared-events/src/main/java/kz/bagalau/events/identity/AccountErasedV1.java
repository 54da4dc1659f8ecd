package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The account and its person were erased by the wish of their owner; the last event of the account. Services that do not read the
 * person topic forget by it what they keep of the person.
 *
 * @param accountId the account, and the person: their id is given to nobody else
 * @param erasedAt when
 */
@EventContract(type = "kz.bagalau.identity.account-erased.v1", topic = Topics.ACCOUNT)
public record AccountErasedV1(UUID accountId, Instant erasedAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
