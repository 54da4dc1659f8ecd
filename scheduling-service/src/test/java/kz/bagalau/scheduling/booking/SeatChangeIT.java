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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another seat instead of the reserved one (S0: the application is edited until its deadline). */
class SeatChangeIT extends SchedulingIT {
    private ReservationClient teacher;
    private Slot slot;
    private HoldClient.Hold hold;
    private UUID application;

    @BeforeEach
    void reserve() {
        teacher = new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
        slot = schedule.slot(2);
        hold = teacher.hold(slot.id());
        application = teacher.reserve(hold);
    }

    @Test
    void movesTheReservationInOneStepAndTells() {
        Slot other = schedule.slot(3);
        assertThat(teacher.change(other.id())).isEqualTo("200");

        SeatMovedV1 moved = events.await(SeatMovedV1.class, hold.id());
        assertThat(moved.applicationId()).isEqualTo(application);
        assertThat(moved.reason()).isEqualTo("own-wish");
        assertThat(moved.previousSlotId()).isEqualTo(slot.id());
        assertThat(moved.slotId()).isEqualTo(other.id());
        assertThat(moved.centreCode()).isEqualTo(other.centre());
        assertThat(moved.seatNumber()).isEqualTo(1);
        assertThat(schedule.remaining(slot.id())).isEqualTo(2);
        assertThat(schedule.remaining(other.id())).isEqualTo(2);
        schedule.assertSound(slot.id());
        schedule.assertSound(other.id());
        teacher.mine()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.slotId")
                .isEqualTo(other.id().toString());
    }

    @Test
    void theSameSlotAgainChangesNothing() {
        Slot other = schedule.slot(3);
        teacher.change(other.id());
        assertThat(teacher.change(other.id())).isEqualTo("200");
        events.await(SeatMovedV1.class, hold.id());
        assertThat(schedule.remaining(other.id())).isEqualTo(2);
    }

    @Test
    void aWithdrawalAfterwardsFreesTheNewSeat() {
        Slot other = schedule.slot(1);
        teacher.change(other.id());
        teacher.withdraw(application, hold);
        assertThat(events.await(SeatReleasedV1.class, hold.id()).slotId()).isEqualTo(other.id());
        assertThat(schedule.remaining(other.id())).isEqualTo(1);
        assertThat(events.of(Topics.RESERVATION, hold.id()))
                .hasExactlyElementsOfTypes(SeatReservedV1.class, SeatMovedV1.class, SeatReleasedV1.class);
    }

    @Test
    void anAccessibleSeatIsExchangedForAnAccessibleOne() {
        ReservationClient needsSpace = new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
        HoldClient.Hold own = needsSpace.hold(schedule.slot(4, "1 2", "kk", 20).id());
        needsSpace.reserveAccessible(own);
        Slot other = schedule.slot(4, "3", "kk", 20);
        needsSpace.change(other.id());
        assertThat(events.await(SeatMovedV1.class, own.id()).seatNumber()).isEqualTo(3);
    }

    @Test
    void whoNeedsAnAccessibleSeatAndHadNoneGetsOne() {
        ReservationClient needsSpace = new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
        HoldClient.Hold own = needsSpace.hold(schedule.slot(2).id());
        needsSpace.reserveAccessible(own);
        Slot other = schedule.slot(4, "3", "kk", 20);
        needsSpace.change(other.id());
        assertThat(events.await(SeatMovedV1.class, own.id()).seatNumber()).isEqualTo(3);
    }

    @Test
    void whoOnlyGotTheLastSeatLeavesAccessibleOnesToOthers() {
        ReservationClient last = new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
        HoldClient.Hold own = last.hold(schedule.slot(1, "1", "kk", 20).id());
        last.reserve(own);
        Slot other = schedule.slot(4, "3", "kk", 20);
        last.change(other.id());
        assertThat(events.await(SeatMovedV1.class, own.id()).seatNumber()).isEqualTo(1);
    }

    @Test
    void afterIntakeASeatMayStillBeChanged() {
        Slot late = schedule.slot(1, "", "kk", 80);
        Slot later = schedule.slot(1, "", "kk", 85);
        teacher.change(late.id());
        clock.moveTo(schedule.campaign().intake().to());
        assertThat(teacher.change(later.id())).isEqualTo("200");
    }

    @Test
    void isRefusedWithTheReasonAndKeepsTheSeat() {
        Slot full = schedule.slot(1);
        new HoldClient(http).hold(full.id());
        assertThat(teacher.change(full.id())).isEqualTo("409 slot-full");
        assertThat(teacher.change(schedule.slot(1, "ru").id())).isEqualTo("409 slot-not-fitting");
        assertThat(teacher.change(UUID.randomUUID())).isEqualTo("404 slot-unknown");
        Slot soon = schedule.slot(1, "", "kk", 3);
        clock.moveTo(soon.startsAt().minus(Duration.ofHours(24)));
        assertThat(teacher.change(soon.id())).isEqualTo("409 slot-closed");
        clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
        assertThat(teacher.change(schedule.slot(1, "", "kk", 10).id())).isEqualTo("409 change-too-late");
        clock.reset();
        assertThat(events.of(Topics.RESERVATION, hold.id())).hasOnlyElementsOfType(SeatReservedV1.class);
    }

    @Test
    void nobodyChangesWhatIsNotReserved() {
        HoldClient holder = new HoldClient(http);
        ReservationClient other = new ReservationClient(
                http,
                events,
                new Applications(events, clock, schedule.campaign().id()));
        other.hold(schedule.slot(1).id());
        assertThat(other.change(slot.id())).isEqualTo("404 not-found");
        other.mine().expectStatus().isNoContent();
        assertThat(holder.refused(UUID.randomUUID())).isEqualTo("slot-unknown");
    }
}
