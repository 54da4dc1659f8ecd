package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The e-mail address was confirmed; the account can be used.
 *
 * @param accountId the account
 * @param confirmedAt when
 */
@EventContract(type = "kz.bagalau.identity.account-confirmed.v1", topic = Topics.ACCOUNT)
public record AccountConfirmedV1(UUID accountId, Instant confirmedAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
