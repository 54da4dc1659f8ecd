package kz.bagalau.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.identity.account.RoleHolders;
import org.springframework.stereotype.Component;

/** Who holds a role by a grant. */
@Component
class GrantedRoles implements RoleHolders {
    private final StaffGrantRepository grants;
    private final Clock clock;

    GrantedRoles(StaffGrantRepository grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public boolean contains(UUID accountId) {
        Instant now = clock.instant();
        return grants.findByAccountIdAndRevokedAtIsNull(accountId).stream().anyMatch(grant -> !grant.isOver(now));
    }
}
