package kz.bagalau.identity.staff;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.identity.HeldRole;
import kz.bagalau.events.identity.StaffRolesChangedV1;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other services which roles an account holds, in the transaction that changed something of it. */
@Component
class StaffEvents {
    private final EventPublisher events;
    private final AccountService accounts;
    private final StaffGrantRepository grants;
    private final Clock clock;

    StaffEvents(EventPublisher events, AccountService accounts, StaffGrantRepository grants, Clock clock) {
        this.events = events;
        this.accounts = accounts;
        this.grants = grants;
        this.clock = clock;
    }

    /** All roles as they are now; nothing of an account that was erased, for its last event is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    void rolesChanged(UUID accountId) {
        accounts.nextRevision(accountId).ifPresent(revision -> {
            // read once the account is locked: of two changes at once the later event has both
            List<HeldRole> roles = grants.findByAccountIdAndRevokedAtIsNull(accountId).stream()
                    .map(StaffEvents::held)
                    .toList();
            events.publish(new StaffRolesChangedV1(accountId, roles, clock.instant()), revision);
        });
    }

    private static HeldRole held(StaffGrant grant) {
        return new HeldRole(
                grant.role().name(),
                grant.body(),
                grant.region(),
                grant.centres().stream().sorted().toList(),
                grant.organisation(),
                grant.validFrom(),
                grant.validTo());
    }
}
