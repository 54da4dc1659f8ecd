package kz.bagalau.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.staff.Administrators.Lasting;
import kz.bagalau.identity.staff.GrantOutcome.AccountUnknown;
import kz.bagalau.identity.staff.GrantOutcome.AlreadyGiven;
import kz.bagalau.identity.staff.GrantOutcome.Given;
import kz.bagalau.identity.staff.GrantOutcome.Refused;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with roles: gives them, changes their period, revokes them. */
@Service
@Transactional
public class StaffAdministration {
    private final StaffGrantRepository grants;
    private final AccountService accounts;
    private final Administrators administrators;
    private final StaffEvents events;
    private final Clock clock;

    StaffAdministration(
            StaffGrantRepository grants,
            AccountService accounts,
            Administrators administrators,
            StaffEvents events,
            Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** Gives an account a role; of two who give the same at once the second is told so. */
    public GrantOutcome give(UUID accountId, StaffRole role, StaffScope scope, StaffDays days, UUID by) {
        Instant now = clock.instant();
        List<ScopeFault> faults = new ArrayList<>(role.faultsOf(scope, Almaty.day(now)));
        days.fault(now).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (accounts.lock(accountId).isEmpty()) {
            return new AccountUnknown();
        }
        if (grants.findByAccountIdAndRevokedAtIsNull(accountId).stream().anyMatch(held -> held.gives(role, scope))) {
            return new AlreadyGiven();
        }
        StaffGrant grant = grants.save(new StaffGrant(accountId, role, scope, days.period(now), by, now));
        events.rolesChanged(accountId);
        return new Given(grant.id());
    }

    /** Lets a role end after another day, or with null when it is revoked; also one that is over counts again. */
    public GrantChange changeLastDay(UUID grantId, @Nullable LocalDate last, UUID by) {
        Instant now = clock.instant();
        Instant end = StaffDays.endOf(last);
        List<Lasting> lasting = administrators.locked(now);
        StaffGrant grant = grants.findById(grantId).orElse(null);
        if (grant == null || grant.isRevoked()) {
            return grant == null ? GrantChange.UNKNOWN : GrantChange.REVOKED;
        }
        if (end != null && !(end.isAfter(now) && end.isAfter(grant.validFrom()))) {
            return GrantChange.PERIOD_INVALID;
        }
        GrantChange verdict = end == null ? GrantChange.DONE : verdictOnEnd(grant, by, lasting);
        if (verdict == GrantChange.DONE) {
            grant.lastUntil(end);
            events.rolesChanged(grant.accountId());
        }
        return verdict;
    }

    /** Takes a role away; tokens that live carry it until they are renewed. */
    public GrantChange revoke(UUID grantId, UUID by) {
        Instant now = clock.instant();
        List<Lasting> lasting = administrators.locked(now);
        StaffGrant grant = grants.findById(grantId).orElse(null);
        if (grant == null || grant.isRevoked()) {
            return grant == null ? GrantChange.UNKNOWN : GrantChange.REVOKED;
        }
        GrantChange verdict = verdictOnEnd(grant, by, lasting);
        if (verdict == GrantChange.DONE) {
            grant.revoke(by, now);
            events.rolesChanged(grant.accountId());
        }
        return verdict;
    }

    private static GrantChange verdictOnEnd(StaffGrant ending, UUID by, List<Lasting> lasting) {
        if (ending.role() != StaffRole.ADMINISTRATOR) {
            return GrantChange.DONE;
        }
        List<UUID> others = lasting.stream()
                .filter(each -> !each.grantId().equals(ending.id()))
                .map(Lasting::accountId)
                .toList();
        if (ending.accountId().equals(by) && !others.contains(by)) {
            return GrantChange.OWN_ADMINISTRATION;
        }
        return others.isEmpty() ? GrantChange.LAST_ADMINISTRATOR : GrantChange.DONE;
    }
}
