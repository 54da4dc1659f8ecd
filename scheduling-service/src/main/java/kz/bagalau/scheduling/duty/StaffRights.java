package kz.bagalau.scheduling.duty;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the staff may serve where and when (S1 11), as identity-service tells it; who is not known is none of the staff. */
@Service
public class StaffRights {
    private final StaffRightRepository rights;

    StaffRights(StaffRightRepository rights) {
        this.rights = rights;
    }

    /**
     * Keeps all rights of an account instead of those of before, unless later ones are kept already.
     *
     * @param version grows with each change
     */
    @Transactional
    public void keep(UUID accountId, long version, Collection<StaffRight> all) {
        if (rights.moveTo(accountId, version)) {
            rights.replace(accountId, all);
        }
    }

    /** Nobody has the account any more. */
    @Transactional
    public void forget(UUID accountId) {
        rights.delete(accountId);
    }

    /** Why people can't serve who may not; the others are not named. */
    Map<DutyPost, DutyOutcome> refusals(Collection<DutyPost> posts, Instant now) {
        Set<UUID> accounts = posts.stream().map(DutyPost::accountId).collect(Collectors.toSet());
        Map<UUID, List<StaffRight>> known = rights.of(accounts);
        Map<DutyPost, DutyOutcome> refusals = new HashMap<>();
        for (DutyPost post : posts) {
            List<StaffRight> held = known.get(post.accountId());
            if (held == null) {
                refusals.put(post, new DutyOutcome.UnknownStaff());
            } else if (held.stream().noneMatch(right -> right.covers(post, now))) {
                refusals.put(post, new DutyOutcome.RoleNotHeld());
            }
        }
        return refusals;
    }
}
