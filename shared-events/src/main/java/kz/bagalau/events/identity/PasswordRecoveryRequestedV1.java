package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A link that sets a new password must be sent (S0); each request makes the earlier links worthless.
 *
 * @param accountId the account
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param token single-use secret of the link; worthless after its use or after {@code expiresAt}
 * @param expiresAt end of the link's validity
 */
@EventContract(type = "kz.bagalau.identity.password-recovery-requested.v1", topic = Topics.ACCOUNT)
public record PasswordRecoveryRequestedV1(UUID accountId, String locale, String token, Instant expiresAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
