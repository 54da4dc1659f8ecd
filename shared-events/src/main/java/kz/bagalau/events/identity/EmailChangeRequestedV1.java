package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * Somebody who knows the password wants another address for the account; the address that it has until then is told (S0).
 *
 * @param accountId the account
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param changeId the change; its addresses stand in {@link PersonChangedV1#emailChange()}
 * @param expiresAt until when the change may be completed
 */
@EventContract(type = "kz.bagalau.identity.email-change-requested.v1", topic = Topics.ACCOUNT)
public record EmailChangeRequestedV1(UUID accountId, String locale, UUID changeId, Instant expiresAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
