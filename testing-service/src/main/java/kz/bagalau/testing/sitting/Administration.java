package kz.bagalau.testing.sitting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's steps on the test day, each logged, each only in the administrator's own centres. */
@Service
public class Administration {
    private static final String ROLE = "TEST_ADMINISTRATOR";

    private final SittingRepository sittings;
    private final SittingTable table;
    private final SittingDay day;
    private final Sittings candidates;
    private final Clock clock;

    Administration(SittingRepository sittings, SittingTable table, SittingDay day, Sittings candidates, Clock clock) {
        this.sittings = sittings;
        this.table = table;
        this.day = day;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** The slots of a day in the caller's centres. */
    @Transactional(readOnly = true)
    public List<SlotSummary> slots(LocalDate date, Caller caller) {
        Set<String> centres = caller.centresAs(ROLE);
        return centres.isEmpty()
                ? List.of()
                : table.slots(centres, Almaty.startOf(date), Almaty.startOf(date.plusDays(1)));
    }

    /** Who sits where. */
    @Transactional(readOnly = true)
    public List<RosterLine> roster(UUID slotId, Caller caller) {
        ownSlot(slotId, caller);
        return table.roster(slotId);
    }

    /** Notes that the person is there: identity shown, seat confirmed. After the release the person may begin at once. */
    @Transactional
    public SittingView checkIn(UUID id, Caller caller) {
        Place place = sittings.findById(id)
                .map(Sitting::place)
                .filter(it -> isOf(caller, it))
                .orElseThrow(ProblemException::notFound);
        table.lockSlot(place.slotId());
        return step(id, caller, "CHECK_IN", null, sitting -> {
            if (sitting.status() == SittingStatus.CHECKED_IN || sitting.status() == SittingStatus.RELEASED) {
                return;
            }
            refuse(day.refusalOfCheckIn(place.startsAt(), clock.instant()));
            sitting.checkIn();
            if (table.released(place.slotId())) {
                sitting.release();
            }
        });
    }

    /** Lets everybody who is checked in begin. */
    @Transactional
    public List<RosterLine> release(UUID slotId, Caller caller) {
        Place place = ownSlot(slotId, caller);
        table.lockSlot(slotId);
        refuse(day.refusalOfRelease(place.startsAt(), clock.instant()));
        table.release(slotId, caller.personId(), clock.instant());
        for (Sitting sitting : sittings.ofSlot(slotId)) {
            if (sitting.status() == SittingStatus.CHECKED_IN) {
                step(sitting.getId(), caller, "RELEASE", null, Sitting::release);
            }
        }
        sittings.flush();
        return table.roster(slotId);
    }

    /** Stops the clock of a test. */
    @Transactional
    public SittingView pause(UUID id, String reason, Caller caller) {
        return step(id, caller, "PAUSE", reason, sitting -> sitting.pause(clock.instant()));
    }

    /** Lets the clock go on. */
    @Transactional
    public SittingView resume(UUID id, String reason, Caller caller) {
        return step(id, caller, "RESUME", reason, sitting -> sitting.resume(clock.instant()));
    }

    /** Gives more time. */
    @Transactional
    public SittingView extend(UUID id, Duration more, String reason, Caller caller) {
        return step(id, caller, "EXTEND " + more.toMinutes(), reason, sitting -> sitting.extend(more));
    }

    /** Ends a test; what was answered is scored. */
    @Transactional
    public SittingView terminate(UUID id, String reason, Caller caller) {
        return step(id, caller, "TERMINATE", reason, sitting -> candidates.end(sitting, EndedBy.ADMINISTRATOR));
    }

    private SittingView step(UUID id, Caller caller, String action, @Nullable String reason, Consumer<Sitting> change) {
        Sitting sitting =
                sittings.lock(id).filter(it -> isOf(caller, it.place())).orElseThrow(ProblemException::notFound);
        Sittings.refusing(sitting, change);
        table.log(id, action, caller.personId(), clock.instant(), reason);
        return sitting.view();
    }

    private Place ownSlot(UUID slotId, Caller caller) {
        return table.placeOfSlot(slotId).filter(place -> isOf(caller, place)).orElseThrow(ProblemException::notFound);
    }

    private static boolean isOf(Caller caller, Place place) {
        return caller.centresAs(ROLE).contains(place.centreCode());
    }

    private static void refuse(Optional<String> refusal) {
        refusal.ifPresent(code -> {
            throw SittingProblems.conflict(code);
        });
    }
}
