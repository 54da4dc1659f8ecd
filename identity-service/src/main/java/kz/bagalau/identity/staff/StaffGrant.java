package kz.bagalau.identity.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One role given to one account; kept after it was revoked. */
@Entity
@Table(name = "staff_grant")
class StaffGrant {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    private @Nullable String body;
    private @Nullable String region;
    private String[] centres;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private @Nullable Instant validTo;

    @Column(name = "granted_by")
    private @Nullable UUID grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StaffGrant() {}

    StaffGrant(
            UUID accountId,
            StaffRole role,
            StaffScope scope,
            StaffPeriod period,
            @Nullable UUID grantedBy,
            Instant now) {
        if (role.servesCentres() && scope.centres().isEmpty()) {
            throw new IllegalArgumentException(role + " serves named centres");
        }
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.role = role;
        this.body = scope.body();
        this.region = scope.region();
        this.centres = scope.centres().stream().sorted().toArray(String[]::new);
        this.validFrom = period.from();
        this.validTo = period.to();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** Ends the role now; a second time changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean counts(Instant now) {
        return revokedAt == null && !now.isBefore(validFrom) && (validTo == null || now.isBefore(validTo));
    }

    UUID id() {
        return id;
    }

    StaffRole role() {
        return role;
    }

    Set<String> centres() {
        return Set.of(centres);
    }
}
