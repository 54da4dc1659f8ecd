package kz.bagalau.identity.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.starter.time.Almaty;
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

    private @Nullable String organisation;

    @Column(name = "order_number")
    private @Nullable String orderNumber;

    @Column(name = "order_date")
    private @Nullable LocalDate orderDate;

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

    @Column(name = "revoked_by")
    private @Nullable UUID revokedBy;

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
        List<ScopeFault> faults = role.faultsOf(scope, Almaty.day(now));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(role + " with " + faults);
        }
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.role = role;
        this.body = scope.body();
        this.region = scope.region();
        this.centres = scope.centres().stream().sorted().toArray(String[]::new);
        this.organisation = scope.organisation();
        this.orderNumber = scope.orderNumber();
        this.orderDate = scope.orderDate();
        this.validFrom = period.from();
        this.validTo = period.to();
        this.grantedBy = grantedBy;
        this.grantedAt = now;
    }

    /** Ends the role now; a second time changes nothing. */
    void revoke(@Nullable UUID by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    /** Lets the role count until another time; what is revoked stays so. */
    void lastUntil(@Nullable Instant end) {
        if (revokedAt != null) {
            throw new IllegalStateException("Grant " + id + " is revoked");
        }
        validTo = new StaffPeriod(validFrom, end).to();
    }

    /** Whether it is this role in this scope, whatever its period and order. */
    boolean gives(StaffRole other, StaffScope scope) {
        return role == other
                && Objects.equals(body, scope.body())
                && Objects.equals(region, scope.region())
                && Objects.equals(organisation, scope.organisation())
                && centres().equals(scope.centres());
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether it neither counts now nor will. */
    boolean isOver(Instant now) {
        return revokedAt != null || (validTo != null && !now.isBefore(validTo));
    }

    boolean counts(Instant now) {
        return revokedAt == null && !now.isBefore(validFrom) && (validTo == null || now.isBefore(validTo));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant validFrom() {
        return validFrom;
    }

    @Nullable
    Instant validTo() {
        return validTo;
    }

    boolean seeded() {
        return grantedBy == null;
    }

    StaffRole role() {
        return role;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String region() {
        return region;
    }

    @Nullable
    String organisation() {
        return organisation;
    }

    Set<String> centres() {
        return Set.of(centres);
    }
}
