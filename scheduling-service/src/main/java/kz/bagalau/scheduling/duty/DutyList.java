package kz.bagalau.scheduling.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a whole list of people on duty by a few statements, however long it is. Slots are locked last, so that whoever books there
 * does not wait for the list.
 */
@Service
public class DutyList {
    private final DutyRepository duties;
    private final CentreCatalogue centres;
    private final StaffRights rights;
    private final Clock clock;

    DutyList(DutyRepository duties, CentreCatalogue centres, StaffRights rights, Clock clock) {
        this.duties = duties;
        this.centres = centres;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Adds what is not in the roster yet; the caller rolls back on any refusal.
     *
     * @param wanted no two that are the same
     * @return what could not be, and why
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<WantedDuty, DutyOutcome> assign(Collection<WantedDuty> wanted, UUID operator) {
        Map<WantedDuty, DutyOutcome> refusals = new HashMap<>();
        Map<WantedDuty, DutyPost> posts = posts(wanted, refusals);
        Set<DutyPost> known =
                duties.around(posts.values()).stream().map(DutyPost::of).collect(Collectors.toSet());
        posts.values().removeIf(known::contains);
        refuseWhatIsOverAndWhoMayNotServe(posts, refusals);
        add(posts, operator, refusals);
        refuseWhatIsCancelledMeanwhile(posts, refusals);
        return refusals;
    }

    private Map<WantedDuty, DutyPost> posts(Collection<WantedDuty> wanted, Map<WantedDuty, DutyOutcome> refusals) {
        Map<DutyRepository.RoomStart, DutyPlace> slots = duties.placesOf(wanted);
        Map<String, Instant> closed = centres.closedFrom();
        Map<WantedDuty, DutyPost> posts = new LinkedHashMap<>();
        for (WantedDuty duty : wanted) {
            DutyPlace place = duty.roomId() == null
                    ? new DutyPlace(duty.centreCode(), null, duty.startsAt(), Objects.requireNonNull(duty.endsAt()))
                    : slots.get(new DutyRepository.RoomStart(duty.roomId(), duty.startsAt()));
            if (place == null) {
                refusals.put(duty, new DutyOutcome.UnknownSlot());
            } else if (place.slotId() == null && isClosed(closed.get(place.centreCode()), place.startsAt())) {
                refusals.put(duty, new DutyOutcome.ClosedCentre());
            } else {
                posts.put(duty, new DutyPost(duty.accountId(), duty.role(), place));
            }
        }
        return posts;
    }

    private static boolean isClosed(@Nullable Instant closedFrom, Instant start) {
        return closedFrom != null && !start.isBefore(closedFrom);
    }

    private void refuseWhatIsOverAndWhoMayNotServe(
            Map<WantedDuty, DutyPost> posts, Map<WantedDuty, DutyOutcome> refusals) {
        Instant now = clock.instant();
        Map<DutyPost, DutyOutcome> ofStaff = rights.refusals(posts.values(), now);
        posts.forEach((duty, post) -> {
            if (post.place().isOver(now)) {
                refusals.put(duty, new DutyOutcome.Over());
            } else if (ofStaff.containsKey(post)) {
                refusals.put(duty, ofStaff.get(post));
            }
        });
        posts.keySet().removeAll(refusals.keySet());
    }

    private void add(Map<WantedDuty, DutyPost> posts, UUID operator, Map<WantedDuty, DutyOutcome> refusals) {
        Set<DutyPost> added = duties.insert(List.copyOf(posts.values()), operator, clock.instant()).stream()
                .map(DutyPost::of)
                .collect(Collectors.toSet());
        if (added.size() == posts.size()) {
            return;
        }
        Map<UUID, List<Duty>> roster =
                duties.around(posts.values()).stream().collect(Collectors.groupingBy(Duty::accountId));
        posts.forEach((duty, post) -> {
            if (!added.contains(post)) {
                List<Duty> others = roster.getOrDefault(post.accountId(), List.of()).stream()
                        .filter(post::clashesWith)
                        .toList();
                refusals.put(duty, DutyRoster.refusal(post.role(), post.place(), others));
            }
        });
    }

    private void refuseWhatIsCancelledMeanwhile(
            Map<WantedDuty, DutyPost> posts, Map<WantedDuty, DutyOutcome> refusals) {
        Set<UUID> slots = new HashSet<>();
        for (DutyPost post : posts.values()) {
            if (post.place().slotId() != null) {
                slots.add(post.place().slotId());
            }
        }
        Set<UUID> published = duties.lockPublished(slots);
        posts.forEach((duty, post) -> {
            UUID slot = post.place().slotId();
            if (slot != null && !published.contains(slot)) {
                refusals.put(duty, new DutyOutcome.UnknownSlot());
            }
        });
    }
}
