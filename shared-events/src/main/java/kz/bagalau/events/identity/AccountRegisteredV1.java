package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * Somebody registered with an e-mail address; the registration is complete only after its confirmation (S0).
 *
 * @param accountId the account, and the person behind it
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param registeredAt when
 */
@EventContract(type = "kz.bagalau.identity.account-registered.v1", topic = Topics.ACCOUNT)
public record AccountRegisteredV1(UUID accountId, String locale, Instant registeredAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
