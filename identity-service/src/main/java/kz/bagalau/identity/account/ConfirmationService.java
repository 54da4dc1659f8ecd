package kz.bagalau.identity.account;

import java.util.Optional;
import kz.bagalau.identity.account.ConfirmationOutcome.LinkExpired;
import kz.bagalau.identity.account.ConfirmationOutcome.LinkUnknown;
import kz.bagalau.identity.account.ConfirmationOutcome.LinkUsed;
import kz.bagalau.identity.account.ConfirmationOutcome.PasswordRefused;
import org.springframework.stereotype.Service;

/** Confirmation of the address by the mailed link, with the choice of a password (S0). */
@Service
public class ConfirmationService {
    private final MailedLinks links;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;

    ConfirmationService(MailedLinks links, PasswordPolicy policy, PasswordHasher hasher) {
        this.links = links;
        this.policy = policy;
        this.hasher = hasher;
    }

    /** The link as its page shows it; empty when it was never sent. */
    public Optional<MailedLink> look(String secret) {
        return links.look(new LinkToken(secret));
    }

    /** Follows the link. The password is hashed outside of a transaction: that takes long and needs no connection. */
    public ConfirmationOutcome confirm(String secret, String password) {
        LinkToken token = new LinkToken(secret);
        MailedLink link = links.look(token).orElse(null);
        if (link == null) {
            return new LinkUnknown();
        }
        return switch (link.state()) {
            case USED -> new LinkUsed();
            case EXPIRED -> new LinkExpired();
            case VALID ->
                policy.refusal(password, link.email())
                        .<ConfirmationOutcome>map(PasswordRefused::new)
                        .orElseGet(() -> links.follow(token, hasher.hash(password)));
        };
    }
}
