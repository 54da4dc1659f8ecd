package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A link that makes the new address the account's must be sent to the new address (S0); a later change makes the earlier
 * links worthless.
 *
 * @param accountId the account
 * @param locale kk or ru: the language of mails and pages chosen by the person
 * @param changeId the change; its addresses stand in {@link PersonChangedV1#emailChange()}
 * @param token single-use secret of the link; worthless after its use or after {@code expiresAt}
 * @param expiresAt end of the link's validity
 */
@EventContract(type = "kz.bagalau.identity.new-email-confirmation-requested.v1", topic = Topics.ACCOUNT)
public record NewEmailConfirmationRequestedV1(
        UUID accountId, String locale, UUID changeId, String token, Instant expiresAt) implements Event {
    @Override
    public UUID aggregateId() {
        return accountId;
    }
}
