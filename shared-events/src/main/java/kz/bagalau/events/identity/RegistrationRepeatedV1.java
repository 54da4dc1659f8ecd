package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * Somebody tried to register with the address of a confirmed account, or to make it the address of another one; its owner is
 * told by mail, the page tells nothing.
 *
 * @param accountId the account that exists
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param at when
 */
@EventContract(type = "kz.bagalau.identity.registration-repeated.v1", topic = Topics.ACCOUNT)
public record RegistrationRepeatedV1(UUID accountId, String locale, Instant at) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
