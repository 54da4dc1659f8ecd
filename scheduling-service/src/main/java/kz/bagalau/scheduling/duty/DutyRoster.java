package kz.bagalau.scheduling.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts administrators and observers on duty. */
@Service
public class DutyRoster {
    private final DutyRepository duties;
    private final CentreCatalogue centres;
    private final StaffRights rights;
    private final Clock clock;

    DutyRoster(DutyRepository duties, CentreCatalogue centres, StaffRights rights, Clock clock) {
        this.duties = duties;
        this.centres = centres;
        this.rights = rights;
        this.clock = clock;
    }

    /** For one published slot. */
    @Transactional
    public DutyOutcome assign(UUID accountId, DutyRole role, UUID slotId, UUID operator) {
        Optional<DutyPlace> place = duties.placeOf(slotId);
        return place.isEmpty() ? new DutyOutcome.UnknownSlot() : assign(accountId, role, place.get(), operator);
    }

    /** Nobody serves in a slot that will not take place; called in the transaction that cancels it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID slotId) {
        duties.deleteOf(slotId);
    }

    /** Nobody serves in a centre that is closed by then; called in the transaction that closes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endInCentre(String centre, Instant from) {
        duties.deleteOfCentre(centre, from);
    }

    /** For a whole centre for some time. */
    @Transactional
    public DutyOutcome assign(
            UUID accountId, DutyRole role, String centreCode, Instant from, Instant to, UUID operator) {
        if (!centres.knows(centreCode)) {
            return new DutyOutcome.UnknownCentre();
        }
        boolean closed = centres.lockClosedFrom(centreCode)
                .filter(day -> !from.isBefore(day))
                .isPresent();
        return closed
                ? new DutyOutcome.ClosedCentre()
                : assign(accountId, role, new DutyPlace(centreCode, null, from, to), operator);
    }

    private DutyOutcome assign(UUID accountId, DutyRole role, DutyPlace place, UUID operator) {
        Instant now = clock.instant();
        if (place.isOver(now)) {
            return new DutyOutcome.Over();
        }
        DutyPost post = new DutyPost(accountId, role, place);
        DutyOutcome refusal = rights.refusals(List.of(post), now).get(post);
        if (refusal != null) {
            return refusal;
        }
        return duties.insert(accountId, role, place, operator, now)
                .<DutyOutcome>map(DutyOutcome.Done::new)
                .orElseGet(() -> refusal(role, place, duties.at(accountId, place)));
    }

    /** Why somebody can't serve who is on those duties at the time. */
    static DutyOutcome refusal(DutyRole role, DutyPlace place, List<Duty> others) {
        boolean sameSitting = others.stream()
                .anyMatch(other -> other.role() != role && other.centreCode().equals(place.centreCode()));
        return sameSitting ? new DutyOutcome.OtherRole() : new DutyOutcome.Elsewhere();
    }

    /** Takes somebody off duty; false when there is no such duty. */
    @Transactional
    public boolean remove(UUID id) {
        return duties.delete(id);
    }
}
