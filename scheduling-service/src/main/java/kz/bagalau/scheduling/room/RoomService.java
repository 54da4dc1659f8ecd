package kz.bagalau.scheduling.room;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ScheduleLock;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.RoomSize;
import kz.bagalau.scheduling.centre.SeatPlan;
import kz.bagalau.scheduling.slot.SlotSchedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds and changes rooms one by one, and confirms which desks are seats; slots whose roster is open follow. */
@Service
public class RoomService {
    private final RoomPlanRepository rooms;
    private final DeskCatalogue desks;
    private final CentreCatalogue centres;
    private final SlotSchedule slots;
    private final ScheduleLock schedule;
    private final TransactionTemplate transaction;

    RoomService(
            RoomPlanRepository rooms,
            DeskCatalogue desks,
            CentreCatalogue centres,
            SlotSchedule slots,
            ScheduleLock schedule,
            TransactionTemplate transaction) {
        this.rooms = rooms;
        this.desks = desks;
        this.centres = centres;
        this.slots = slots;
        this.schedule = schedule;
        this.transaction = transaction;
    }

    /** A room with its desks. */
    public Optional<RoomPlan> find(int id) {
        return rooms.find(id);
    }

    /** Which desks may be seats all at once. */
    public SeatProposal propose(RoomPlan room) {
        return LargestSeating.of(room.desks());
    }

    /** Adds a room. */
    public RoomOutcome add(RoomKey key, SeatPlan seats, @Nullable RoomSize size) {
        return run(() -> {
            if (!centres.knows(key.centreCode())) {
                return new RoomOutcome.Unknown();
            }
            Integer id = rooms.insert(key, seats, size);
            return id == null ? new RoomOutcome.Exists() : done(id);
        });
    }

    /**
     * Changes a room.
     *
     * @param seats a number of seats instead of those that it has, null to keep them
     * @param size null to keep it
     */
    public RoomOutcome change(int id, long version, @Nullable SeatPlan seats, @Nullable RoomSize size) {
        return on(id, version, room -> {
            if (size != null && room.desks().stream().anyMatch(desk -> !size.holds(desk.x(), desk.y()))) {
                return new RoomOutcome.DesksOutside();
            }
            if (size != null) {
                rooms.updateSize(id, size);
            }
            if (seats != null) {
                rooms.updateSeats(id, seats, false);
            }
            return fitted(id);
        });
    }

    /**
     * Puts desks into a room instead of those that stand there. As by a file, the seats stay as they are until some of the desks are
     * confirmed.
     *
     * @param size null to keep it
     */
    public RoomOutcome furnish(int id, long version, @Nullable RoomSize size, List<DeskPlace> places) {
        return on(id, version, room -> {
            RoomSize walls = size == null ? room.size() : size;
            if (walls == null) {
                return new RoomOutcome.SizeUnknown();
            }
            List<DeskFault> faults = DeskFault.in(places, walls);
            if (!faults.isEmpty()) {
                return new RoomOutcome.DesksMisplaced(faults);
            }
            if (!walls.equals(room.size())) {
                rooms.updateSize(id, walls);
            }
            desks.replace(id, places);
            return done(id);
        });
    }

    /**
     * Makes desks the seats of a room.
     *
     * @param numbers of the desks: those proposed or an operator's own choice that keeps 2 m
     */
    public RoomOutcome confirm(int id, long version, Set<Integer> numbers) {
        return on(id, version, room -> {
            List<Desk> chosen = room.desks().stream()
                    .filter(desk -> numbers.contains(desk.number()))
                    .toList();
            if (chosen.size() < numbers.size()) {
                Set<Integer> unknown = new TreeSet<>(numbers);
                chosen.forEach(desk -> unknown.remove(desk.number()));
                return new RoomOutcome.UnknownDesks(unknown);
            }
            List<DeskPair> tooNear = DeskPair.tooNear(chosen);
            if (!tooNear.isEmpty()) {
                return new RoomOutcome.TooNear(tooNear);
            }
            rooms.updateSeats(id, SeatPlan.of(numbers, accessible(chosen)), true);
            return fitted(id);
        });
    }

    private static Set<Integer> accessible(List<Desk> desks) {
        return desks.stream().filter(Desk::accessible).map(Desk::number).collect(Collectors.toSet());
    }

    private RoomOutcome fitted(int id) {
        return slots.fitToRooms(Set.of(id)).isEmpty() ? done(id) : new RoomOutcome.SeatsSold();
    }

    private RoomOutcome done(int id) {
        return new RoomOutcome.Done(rooms.find(id).orElseThrow());
    }

    private RoomOutcome on(int id, long version, Function<RoomPlan, RoomOutcome> step) {
        return run(() -> {
            Optional<RoomPlan> room = rooms.find(id);
            if (room.isEmpty()) {
                return new RoomOutcome.Unknown();
            }
            return room.get().version() == version ? step.apply(room.get()) : new RoomOutcome.Stale();
        });
    }

    /** Whatever is refused is undone. */
    private RoomOutcome run(Supplier<RoomOutcome> work) {
        return transaction.execute(status -> {
            schedule.take();
            RoomOutcome outcome = work.get();
            if (!(outcome instanceof RoomOutcome.Done)) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }
}
