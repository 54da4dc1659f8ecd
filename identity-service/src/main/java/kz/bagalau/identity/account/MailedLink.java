package kz.bagalau.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A link that was mailed (S0): single use, expiring, worthless once a newer one of its purpose is sent. */
@Entity
@Table(name = "mailed_link")
class MailedLink {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Embedded
    private @Nullable NewAddress newAddress;

    @Enumerated(EnumType.STRING)
    private LinkStatus status = LinkStatus.OPEN;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MailedLink() {}

    /**
     * A link to be mailed.
     *
     * @param newAddress for the purpose EMAIL_CHANGE only
     */
    MailedLink(
            LinkToken token,
            UUID accountId,
            LinkPurpose purpose,
            @Nullable NewAddress newAddress,
            Instant now,
            Duration validity) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.purpose = purpose;
        this.newAddress = newAddress;
        this.requestedAt = now;
        this.expiresAt = now.plus(validity);
    }

    void replace() {
        leaveOpenFor(LinkStatus.REPLACED);
    }

    void use() {
        leaveOpenFor(LinkStatus.USED);
    }

    private void leaveOpenFor(LinkStatus next) {
        if (status != LinkStatus.OPEN) {
            throw new IllegalStateException(status + " link cannot become " + next);
        }
        status = next;
    }

    /** What following the link is worth; every confirmation link of a confirmed account counts as used, so that its owner is sent to sign-in. */
    LinkState stateFor(Account account, Instant now) {
        if (status == LinkStatus.USED || (purpose == LinkPurpose.CONFIRMATION && account.isConfirmed())) {
            return LinkState.USED;
        }
        return status == LinkStatus.OPEN && now.isBefore(expiresAt) ? LinkState.VALID : LinkState.EXPIRED;
    }

    UUID accountId() {
        return accountId;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    @Nullable
    NewAddress newAddress() {
        return newAddress;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LinkStatus status() {
        return status;
    }
}
