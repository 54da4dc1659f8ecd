package kz.bagalau.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that was mailed to confirm an address (S0): single use, expiring, worthless once a newer one is sent. */
@Entity
@Table(name = "confirmation_link")
class ConfirmationLink {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private ConfirmationLinkStatus status = ConfirmationLinkStatus.OPEN;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ConfirmationLink() {}

    ConfirmationLink(LinkToken token, UUID accountId, Instant now, Duration validity) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.requestedAt = now;
        this.expiresAt = now.plus(validity);
    }

    void replace() {
        leaveOpenFor(ConfirmationLinkStatus.REPLACED);
    }

    void use() {
        leaveOpenFor(ConfirmationLinkStatus.USED);
    }

    private void leaveOpenFor(ConfirmationLinkStatus next) {
        if (status != ConfirmationLinkStatus.OPEN) {
            throw new IllegalStateException(status + " link cannot become " + next);
        }
        status = next;
    }

    /** What following the link is worth; every link of a confirmed account counts as used, so that its owner is sent to sign-in. */
    LinkState stateFor(Account account, Instant now) {
        if (account.isConfirmed()) {
            return LinkState.USED;
        }
        return status == ConfirmationLinkStatus.OPEN && now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    ConfirmationLinkStatus status() {
        return status;
    }
}
