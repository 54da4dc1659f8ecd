package kz.bagalau.identity.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.identity.account.AccountView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles of the staff: given, revoked, and what they come to now. */
@Service
@Transactional
public class StaffService {
    private static final String TEACHER = "TEACHER";

    private final StaffGrantRepository grants;
    private final SecondFactorRule rule;
    private final StaffEvents events;
    private final Clock clock;

    StaffService(StaffGrantRepository grants, SecondFactorRule rule, StaffEvents events, Clock clock) {
        this.grants = grants;
        this.rule = rule;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives an account a role, for who is sure that it can be given; others ask {@link StaffAdministration}.
     *
     * @param grantedBy the administrator; null for the seed of demonstrations
     * @return id of the grant
     */
    public UUID grant(UUID accountId, StaffRole role, StaffScope scope, StaffPeriod period, @Nullable UUID grantedBy) {
        StaffGrant grant = grants.save(new StaffGrant(accountId, role, scope, period, grantedBy, clock.instant()));
        events.rolesChanged(accountId);
        return grant.id();
    }

    /** Roles, centres and bodies of an account now: TEACHER by registration, the others by grants in their period. */
    @Transactional(readOnly = true)
    public Authorities authoritiesOf(AccountView account) {
        Instant now = clock.instant();
        return authorities(
                account,
                grants.findByAccountIdAndRevokedAtIsNull(account.id()).stream()
                        .filter(grant -> grant.counts(now))
                        .toList());
    }

    /** The same for a session: roles of the staff need the second factor that their owner must have. */
    @Transactional(readOnly = true)
    public Authorities authoritiesOf(AccountView account, boolean secondFactorPassed) {
        return secondFactorPassed || rule.stepOf(account.id()) == SecondStep.NONE
                ? authoritiesOf(account)
                : authorities(account, List.of());
    }

    private static Authorities authorities(AccountView account, List<StaffGrant> counting) {
        Stream<String> teacher = account.teacher() ? Stream.of(TEACHER) : Stream.empty();
        Stream<String> staff = counting.stream().map(grant -> grant.role().name());
        return new Authorities(
                Stream.concat(teacher, staff).distinct().sorted().toList(),
                counting.stream()
                        .flatMap(grant -> grant.centres().stream().map(centre -> grant.role() + ":" + centre))
                        .distinct()
                        .sorted()
                        .toList(),
                counting.stream()
                        .flatMap(grant -> Stream.ofNullable(grant.body()).map(body -> grant.role() + ":" + body))
                        .distinct()
                        .sorted()
                        .toList());
    }
}
