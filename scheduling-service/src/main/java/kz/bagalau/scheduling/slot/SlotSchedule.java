package kz.bagalau.scheduling.slot;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.WaitingPeople;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.centre.CentreCatalogue;
import kz.bagalau.scheduling.centre.SeatPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings slots to what is planned; refuses whatever would take a sold seat away. The caller rolls back on any refusal. */
@Service
public class SlotSchedule {
    private final SlotRepository slots;
    private final CentreCatalogue centres;
    private final WaitingPeople waiting;
    private final SlotProperties settings;
    private final Clock clock;

    SlotSchedule(
            SlotRepository slots,
            CentreCatalogue centres,
            WaitingPeople waiting,
            SlotProperties settings,
            Clock clock) {
        this.slots = slots;
        this.centres = centres;
        this.waiting = waiting;
        this.settings = settings;
        this.clock = clock;
    }

    private record RoomStart(int roomId, Instant start) {}

    /** Adds and changes slots of a campaign; a slot that is as planned already is left alone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PlannedSlot, SlotRefusal> save(Campaign campaign, List<PlannedSlot> plans) {
        Set<Integer> rooms = plans.stream().map(PlannedSlot::roomId).collect(Collectors.toSet());
        Map<Integer, SeatPlan> seats = slots.seatPlans(rooms);
        Map<String, Instant> closed = centres.closedFrom();
        RoomCalendar calendar = new RoomCalendar(settings.length());
        Map<RoomStart, ScheduledSlot> existing = new HashMap<>();
        Set<RoomStart> cancelled = new HashSet<>();
        for (ScheduledSlot slot : slots.ofRooms(rooms)) {
            RoomStart place = new RoomStart(slot.roomId(), slot.startsAt());
            if (slot.status() == SlotStatus.CANCELLED) {
                cancelled.add(place);
            } else {
                existing.put(place, slot);
                calendar.add(slot);
            }
        }
        Map<PlannedSlot, SlotRefusal> refusals = new HashMap<>();
        Map<PlannedSlot, SeatPool> added = new LinkedHashMap<>();
        Map<UUID, PlannedSlot> changed = new HashMap<>();
        for (PlannedSlot plan : plans) {
            RoomStart place = new RoomStart(plan.roomId(), plan.startsAt());
            ScheduledSlot slot = existing.get(place);
            if (slot == null) {
                SlotRefusal refusal = cancelled.contains(place) && !plan.anew()
                        ? SlotRefusal.SLOT_CANCELLED
                        : refusalOfNew(campaign, plan, closed, calendar);
                if (refusal == null) {
                    added.put(plan, fit(seats.get(plan.roomId()), plan));
                } else {
                    refusals.put(plan, refusal);
                }
            } else if (slot.status() == SlotStatus.DRAFT) {
                refusals.put(plan, SlotRefusal.SLOT_IS_DRAFT);
            } else if (!slot.matches(plan)) {
                changed.put(slot.id(), plan);
            }
        }
        slots.insert(campaign, added, settings.length());
        for (ScheduledSlot slot : slots.lock(changed.keySet())) {
            PlannedSlot plan = changed.get(slot.id());
            SlotRefusal refusal = plan == null ? null : change(slot, plan, seats.get(plan.roomId()));
            if (plan != null && refusal != null) {
                refusals.put(plan, refusal);
            }
        }
        if (refusals.isEmpty()) {
            waiting.offerNewSeats();
        }
        return refusals;
    }

    private static SeatPool fit(@Nullable SeatPlan room, PlannedSlot plan) {
        SeatPool pool = room == null ? null : SeatPool.fit(room, plan.seatLimit(), Set.of());
        if (pool == null) {
            throw new IllegalArgumentException("No such room: " + plan.room());
        }
        return pool;
    }

    private @Nullable SlotRefusal refusalOfNew(
            Campaign campaign, PlannedSlot plan, Map<String, Instant> closed, RoomCalendar calendar) {
        if (!campaign.tests().contains(plan.startsAt())) {
            return SlotRefusal.SLOT_OUTSIDE_CAMPAIGN;
        }
        if (!campaign.closingOf(plan.startsAt()).isAfter(clock.instant())) {
            return SlotRefusal.SLOT_TOO_LATE;
        }
        Instant closedFrom = closed.get(plan.room().centreCode());
        if (closedFrom != null && !plan.startsAt().isBefore(closedFrom)) {
            return SlotRefusal.CENTRE_CLOSED;
        }
        return calendar.take(plan.roomId(), plan.startsAt()) ? null : SlotRefusal.SLOT_OVERLAPS;
    }

    /** What the slot is by now, under its lock: it may have been cancelled meanwhile. */
    private @Nullable SlotRefusal change(ScheduledSlot slot, PlannedSlot plan, @Nullable SeatPlan room) {
        if (slot.status() == SlotStatus.CANCELLED) {
            return SlotRefusal.SLOT_CANCELLED;
        }
        if (slot.status() == SlotStatus.ROSTER_CLOSED) {
            return SlotRefusal.SLOT_CLOSED;
        }
        if (slot.sold() > 0 && !slot.language().equals(plan.language())) {
            return SlotRefusal.SLOT_HAS_BOOKINGS;
        }
        SeatPool pool = room == null ? null : SeatPool.fit(room, plan.seatLimit(), slots.soldSeats(slot.id()));
        if (pool == null) {
            return SlotRefusal.SEATS_SOLD;
        }
        slots.update(slot.id(), plan, pool);
        return null;
    }

    /**
     * Fits the slots of rooms whose roster is not closed to the rooms' seats.
     *
     * @return rooms that can't change because a sold seat would go
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<Integer> fitToRooms(Collection<Integer> roomIds) {
        Map<Integer, SeatPlan> seats = slots.seatPlans(roomIds);
        Set<Integer> refused = new HashSet<>();
        for (ScheduledSlot slot : slots.lockUnsettled(roomIds)) {
            SeatPlan room = seats.get(slot.roomId());
            SeatPool pool = room == null ? null : SeatPool.fit(room, slot.seatLimit(), slots.soldSeats(slot.id()));
            if (pool == null) {
                refused.add(slot.roomId());
            } else {
                slots.update(slot.id(), pool);
            }
        }
        if (refused.isEmpty()) {
            waiting.offerNewSeats();
        }
        return refused;
    }
}
