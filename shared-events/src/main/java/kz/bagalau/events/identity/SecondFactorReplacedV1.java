package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The owner of an account connected another authenticator in the place of his second factor; he is told by mail.
 *
 * @param accountId whose
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param replacedAt when
 */
@EventContract(type = "kz.bagalau.identity.second-factor-replaced.v1", topic = Topics.ACCOUNT)
public record SecondFactorReplacedV1(UUID accountId, String locale, Instant replacedAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
