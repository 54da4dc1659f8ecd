package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The account has a new password, by recovery or by its owner's wish; its owner is told by mail.
 *
 * @param accountId the account
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param changedAt when
 */
@EventContract(type = "kz.bagalau.identity.password-changed.v1", topic = Topics.ACCOUNT)
public record PasswordChangedV1(UUID accountId, String locale, Instant changedAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
