package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatReleasedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The edited application says that an accessible seat is needed, or not any more (S0: "disability of sight"). */
class AccessibleNeedIT extends SchedulingIT {
    private static final int ACCESSIBLE = 4;

    private Applications applications;
    private ReservationClient teacher;
    private Slot slot;
    private HoldClient.Hold hold;
    private UUID application;

    @BeforeEach
    void reserveAnOrdinarySeat() {
        applications = new Applications(events, clock, schedule.campaign().id());
        teacher = new ReservationClient(http, events, applications);
        slot = schedule.slot(4, "4", "kk", 20);
        hold = teacher.hold(slot.id());
        application = teacher.reserve(hold);
    }

    @Test
    void givesTheAccessibleSeatOfTheSlotAndTells() {
        change(true, 3);

        SeatMovedV1 moved = events.await(SeatMovedV1.class, hold.id());
        assertThat(moved.applicationId()).isEqualTo(application);
        assertThat(moved.personId()).isEqualTo(teacher.personId);
        assertThat(moved.reason()).isEqualTo("own-wish");
        assertThat(moved.previousSlotId()).isEqualTo(slot.id());
        assertThat(moved.slotId()).isEqualTo(slot.id());
        assertThat(moved.seatNumber()).isEqualTo(ACCESSIBLE);
        schedule.assertSound(slot.id());
        assertThat(new HoldClient(http).hold(slot.id()).seatNumber())
                .as("the seat before is for sale again")
                .isEqualTo(hold.seatNumber());
    }

    @Test
    void whatWasEditedBeforeTheAcceptanceCountsAsWell() {
        applications.accept(application, teacher.personId, true, 2);
        assertThat(events.await(SeatMovedV1.class, hold.id()).seatNumber()).isEqualTo(ACCESSIBLE);
    }

    @Test
    void theSameAgainHasNoEffect() {
        change(true, 3);
        events.await(SeatMovedV1.class, hold.id());
        events.records(Topics.APPLICATION, application).forEach(events::redeliver);
        // as the application answers to its new seat
        change(true, 4);
        applications.withdraw(application, teacher.personId, hold.id(), 5);

        assertThat(events.await(SeatReleasedV1.class, hold.id()).slotId()).isEqualTo(slot.id());
        assertThat(events.of(Topics.RESERVATION, hold.id()))
                .hasExactlyElementsOfTypes(SeatReservedV1.class, SeatMovedV1.class, SeatReleasedV1.class);
        assertThat(schedule.remaining(slot.id())).isEqualTo(4);
        schedule.assertSound(slot.id());
    }

    @Test
    void anOlderVersionThatComesLaterHasNoEffect() {
        change(true, 4);
        change(false, 3);
        applications.withdraw(application, teacher.personId, hold.id(), 5);

        events.await(SeatReleasedV1.class, hold.id());
        assertThat(needsAccessible(hold.id())).isTrue();
        assertThat(events.await(SeatMovedV1.class, hold.id()).seatNumber()).isEqualTo(ACCESSIBLE);
    }

    @Test
    void whoNeedsItNoMoreKeepsTheSeatUntilTheNextMove() {
        change(true, 3);
        events.await(SeatMovedV1.class, hold.id());
        change(false, 4);
        Awaitility.await().until(() -> !needsAccessible(hold.id()));
        assertThat(seat(hold.id())).isEqualTo(ACCESSIBLE);

        teacher.change(schedule.slot(3, "3", "kk", 20).id());
        assertThat(seat(hold.id())).isEqualTo(1);
    }

    @Test
    void whereNoneIsFreeTheSeatStaysAndTheNeedIsKeptForTheNextMove() {
        for (int i = 0; i < 3; i++) {
            new HoldClient(http).hold(slot.id());
        }
        change(true, 3);
        Awaitility.await().until(() -> needsAccessible(hold.id()));
        assertThat(seat(hold.id())).isEqualTo(hold.seatNumber());
        assertThat(events.of(Topics.RESERVATION, hold.id())).hasExactlyElementsOfTypes(SeatReservedV1.class);

        teacher.change(schedule.slot(3, "3", "kk", 20).id());
        assertThat(seat(hold.id())).isEqualTo(3);
    }

    @Test
    void onceTheRosterIsClosedTheSeatStays() {
        clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
        Awaitility.await()
                .until(() -> "ROSTER_CLOSED"
                        .equals(jdbc.sql("select status from slot where id = ?")
                                .param(slot.id())
                                .query(String.class)
                                .single()));
        change(true, 3);
        Awaitility.await().until(() -> needsAccessible(hold.id()));
        assertThat(seat(hold.id())).isEqualTo(hold.seatNumber());
        schedule.assertSound(slot.id());
    }

    @Test
    void theSaleIsAsBeforeAndGivesAccessibleSeatsLast() {
        for (int seat = 2; seat <= ACCESSIBLE; seat++) {
            HoldClient.Hold next = new HoldClient(http).hold(slot.id());
            assertThat(next.seatNumber()).isEqualTo(seat);
            assertThat(needsAccessible(next.id())).as("a hold knows no need").isFalse();
        }
        assertThat(needsAccessible(hold.id())).isFalse();
    }

    private void change(boolean disabilityOfSight, long version) {
        applications.change(application, teacher.personId, disabilityOfSight, version);
    }

    private boolean needsAccessible(UUID holdId) {
        return jdbc.sql("select accessible from booking where id = ?")
                .param(holdId)
                .query(Boolean.class)
                .single();
    }

    private int seat(UUID holdId) {
        return jdbc.sql("select seat_number from booking where id = ?")
                .param(holdId)
                .query(Integer.class)
                .single();
    }
}
