package kz.bagalau.scheduling.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.RosterEntry;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.RefusalReason;
import kz.bagalau.scheduling.booking.ReservationService;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterIT extends SchedulingIT {
    @Autowired
    private BookingService bookings;

    @Autowired
    private ReservationService reservations;

    @Autowired
    private RosterClosing closing;

    @Test
    void tellsWhoSitsWhereADayBeforeTheStart() {
        Slot slot = schedule.slot(5);
        RosterEntry first = reserve(slot);
        RosterEntry second = reserve(slot);
        bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
        clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));

        SlotRosterClosedV1 closed = events.await(SlotRosterClosedV1.class, slot.id());
        assertThat(closed.entries()).containsExactly(first, second);
        assertThat(closed.campaignId()).isEqualTo(schedule.campaign().id());
        assertThat(closed.centreCode()).isEqualTo(slot.centre());
        assertThat(closed.room()).isEqualTo("101");
        assertThat(closed.language()).isEqualTo("kk");
        assertThat(closed.startsAt()).isEqualTo(slot.startsAt());
        assertThat(statuses(slot)).containsExactlyInAnyOrder("RESERVED", "RESERVED", "EXPIRED");
        schedule.assertSound(slot.id());
    }

    @Test
    void endsTheIntakeOfTheSlot() {
        Slot slot = schedule.slot(5);
        clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
        events.await(SlotRosterClosedV1.class, slot.id());
        clock.reset();
        assertThat(bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID()))
                .isEqualTo(new HoldOutcome.Refused(RefusalReason.SLOT_CLOSED));
    }

    @Test
    void severalInstancesCloseEachRosterOnce() throws Exception {
        List<Slot> slots =
                IntStream.range(0, 10).mapToObj(n -> schedule.slot(2)).toList();
        clock.moveTo(slots.getFirst().startsAt().minus(Duration.ofHours(24)));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(n -> instances.submit(closing::closeDue))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }
        for (Slot slot : slots) {
            events.await(SlotRosterClosedV1.class, slot.id());
            assertThat(events.of(Topics.SLOT, slot.id())).hasSize(1);
        }
    }

    private RosterEntry reserve(Slot slot) {
        UUID person = UUID.randomUUID();
        UUID application = UUID.randomUUID();
        HoldOutcome.Held held = (HoldOutcome.Held) bookings.hold(person, slot.id(), UUID.randomUUID());
        reservations.reserve(new SubmittedApplication(
                application, person, schedule.campaign().id(), held.booking().id(), "kk", false, clock.instant()));
        return new RosterEntry(application, person, held.booking().seatNumber());
    }

    private List<String> statuses(Slot slot) {
        return jdbc.sql("select status from booking where slot_id = ?")
                .param(slot.id())
                .query(String.class)
                .list();
    }
}
