package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * An administrator took an account's second factor away, as its owner lost it; the owner is told by mail.
 *
 * @param accountId whose
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param at when
 */
@EventContract(type = "kz.bagalau.identity.second-factor-reset.v1", topic = Topics.ACCOUNT)
public record SecondFactorResetV1(UUID accountId, String locale, Instant at) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
