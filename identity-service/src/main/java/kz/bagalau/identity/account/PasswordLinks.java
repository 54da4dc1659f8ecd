package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.identity.account.LinkOutcome.Followed;
import kz.bagalau.identity.account.LinkOutcome.LinkExpired;
import kz.bagalau.identity.account.LinkOutcome.LinkUnknown;
import kz.bagalau.identity.account.LinkOutcome.LinkUsed;
import kz.bagalau.identity.account.LinkOutcome.PasswordRefused;
import kz.bagalau.identity.limit.ClientNetwork;
import org.springframework.stereotype.Service;

/** Mailed links that lead to the choice of a password: the first of a new account, or a new one for a forgotten one (S0). */
@Service
public class PasswordLinks {
    private final MailedLinks links;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final KnownNetworks networks;
    private final AccountEvents events;
    private final Clock clock;

    PasswordLinks(
            MailedLinks links,
            PasswordPolicy policy,
            PasswordHasher hasher,
            KnownNetworks networks,
            AccountEvents events,
            Clock clock) {
        this.links = links;
        this.policy = policy;
        this.hasher = hasher;
        this.networks = networks;
        this.events = events;
        this.clock = clock;
    }

    /** The link as its page shows it; empty when it was never sent. */
    public Optional<LinkView> look(LinkPurpose purpose, String secret) {
        return links.look(purpose, new LinkToken(secret));
    }

    /**
     * Follows the link. The password is hashed outside of a transaction: that takes long and needs no connection.
     *
     * @param from where the person is, who may sign in there from now on whatever strangers try
     */
    public LinkOutcome follow(LinkPurpose purpose, String secret, String password, ClientNetwork from) {
        LinkToken token = new LinkToken(secret);
        LinkView link = links.look(purpose, token).orElse(null);
        if (link == null) {
            return new LinkUnknown();
        }
        return switch (link.state()) {
            case USED -> new LinkUsed();
            case EXPIRED -> new LinkExpired();
            case VALID ->
                policy.refusal(password, link.email())
                        .<LinkOutcome>map(PasswordRefused::new)
                        .orElseGet(() -> followed(purpose, token, hasher.hash(password), from));
        };
    }

    private LinkOutcome followed(LinkPurpose purpose, LinkToken token, String hash, ClientNetwork from) {
        return links.follow(purpose, token, (account, link) -> {
            link.use();
            networks.remember(account.id(), from);
            Instant now = clock.instant();
            if (purpose == LinkPurpose.CONFIRMATION) {
                account.confirm(hash, now);
                events.confirmed(account, now);
            } else {
                account.changePassword(hash);
                links.replaceAll(account);
                events.passwordChanged(account, null, now);
            }
            return new Followed(account.email());
        });
    }
}
