package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReleasedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReservationIT extends SchedulingIT {
    @Autowired
    private ReservationService reservations;

    private HoldClient teacher;
    private Applications applications;

    @BeforeEach
    void signIn() {
        teacher = new HoldClient(http);
        applications = new Applications(events, clock, schedule.campaign().id());
    }

    @Test
    void reservesTheHeldSeatAndTellsAll() {
        Slot slot = schedule.slot(5);
        HoldClient.Hold hold = teacher.hold(slot.id());
        UUID application = applications.submit(teacher.personId, hold.id());

        SeatReservedV1 reserved = events.await(SeatReservedV1.class, hold.id());
        assertThat(reserved.applicationId()).isEqualTo(application);
        assertThat(reserved.personId()).isEqualTo(teacher.personId);
        assertThat(reserved.campaignId()).isEqualTo(schedule.campaign().id());
        assertThat(reserved.slotId()).isEqualTo(slot.id());
        assertThat(reserved.language()).isEqualTo("kk");
        assertThat(reserved.regionCode()).isEqualTo("71");
        assertThat(reserved.regionName().ru()).isEqualTo("город Астана");
        assertThat(reserved.centreCode()).isEqualTo(slot.centre());
        assertThat(reserved.centreName().ru()).isEqualTo("Центр " + slot.centre());
        assertThat(reserved.address().kk()).isEqualTo("Астана қ., 1");
        assertThat(reserved.room()).isEqualTo("101");
        assertThat(reserved.seatNumber()).isEqualTo(hold.seatNumber());
        assertThat(reserved.startsAt()).isEqualTo(slot.startsAt());
        assertThat(version(Topics.RESERVATION, hold.id())).isEqualTo("1");
        assertThat(status(hold.id())).isEqualTo("RESERVED");
        teacher.mine().expectStatus().isNoContent();
        teacher.delete(hold.id())
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-reserved");
        assertThat(teacher.refused(schedule.slot(1).id())).isEqualTo("already-reserved");
    }

    @Test
    void aReservationOutlivesTheTimeOfItsHold() {
        Slot slot = schedule.slot(1);
        HoldClient.Hold hold = teacher.hold(slot.id());
        applications.submit(teacher.personId, hold.id());
        events.await(SeatReservedV1.class, hold.id());
        clock.moveBy(Duration.ofHours(1));
        assertThat(new HoldClient(http).refused(slot.id())).isEqualTo("slot-full");
        assertThat(status(hold.id())).isEqualTo("RESERVED");
    }

    @Test
    void givesAnAccessibleSeatToWhoNeedsOne() {
        Slot slot = schedule.slot(4, "1 2", "kk", 20);
        HoldClient.Hold hold = teacher.hold(slot.id());
        assertThat(hold.seatNumber()).isEqualTo(3);
        applications.submit(UUID.randomUUID(), teacher.personId, hold.id(), "kk", true);
        assertThat(events.await(SeatReservedV1.class, hold.id()).seatNumber()).isEqualTo(2);
        schedule.assertSound(slot.id());
        assertThat(new HoldClient(http).hold(slot.id()).seatNumber()).isEqualTo(3);
    }

    @Nested
    class AnExpiredHold {
        @Test
        void hasItsSeatAgainWhileOneIsFree() {
            Slot slot = schedule.slot(2);
            HoldClient.Hold hold = teacher.hold(slot.id());
            ApplicationSubmittedV1 late =
                    applications.submitted(UUID.randomUUID(), teacher.personId, hold.id(), "kk", false);
            expire(hold);
            new HoldClient(http).hold(slot.id());
            events.publish(late, 1);
            SeatReservedV1 reserved = events.await(SeatReservedV1.class, hold.id());
            assertThat(reserved.seatNumber()).isEqualTo(2);
            schedule.assertSound(slot.id());
        }

        @Test
        void isRefusedWhenTheSlotIsFull() {
            Slot slot = schedule.slot(1);
            HoldClient.Hold hold = teacher.hold(slot.id());
            expire(hold);
            new HoldClient(http).hold(slot.id());
            applications.submit(teacher.personId, hold.id());
            assertRefused(hold.id(), "hold-expired");
        }

        @Test
        void isRefusedWhenThePersonHoldsAnotherSeat() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(2).id());
            expire(hold);
            teacher.hold(schedule.slot(1).id());
            applications.submit(teacher.personId, hold.id());
            assertRefused(hold.id(), "hold-expired");
        }

        private void expire(HoldClient.Hold hold) {
            clock.moveBy(Duration.ofMinutes(15));
            Awaitility.await().until(() -> status(hold.id()).equals("EXPIRED"));
            clock.reset();
        }
    }

    @Nested
    class Refuses {
        @Test
        void aHoldThatWasGivenUp() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            teacher.delete(hold.id());
            applications.submit(teacher.personId, hold.id());
            SeatRefusedV1 refused = assertRefused(hold.id(), "seat-gone");
            assertThat(refused.personId()).isEqualTo(teacher.personId);
        }

        @Test
        void aHoldThatNeverWas() {
            UUID hold = UUID.randomUUID();
            applications.submit(teacher.personId, hold);
            assertRefused(hold, "seat-gone");
        }

        @Test
        void anothersHoldAndLeavesItToItsOwner() {
            HoldClient.Hold hold = new HoldClient(http).hold(schedule.slot(1).id());
            applications.submit(teacher.personId, hold.id());
            assertRefused(hold.id(), "seat-gone");
            assertThat(status(hold.id())).isEqualTo("HELD");
        }

        @Test
        void anotherLanguage() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            applications.submit(UUID.randomUUID(), teacher.personId, hold.id(), "ru", false);
            assertRefused(hold.id(), "seat-gone");
        }

        @Test
        void aSecondApplicationForTheSameHold() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            applications.submit(teacher.personId, hold.id());
            events.await(SeatReservedV1.class, hold.id());
            applications.submit(teacher.personId, hold.id());
            assertRefused(hold.id(), "already-reserved");
            assertThat(status(hold.id())).isEqualTo("RESERVED");
        }

        @Test
        void whatWasSubmittedAfterIntake() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1, "", "kk", 80).id());
            clock.moveTo(schedule.campaign().intake().to());
            applications.submit(teacher.personId, hold.id());
            assertRefused(hold.id(), "campaign-closed");
        }

        @Test
        void whatComesAfterTheRosterWasClosed() {
            Slot slot = schedule.slot(2);
            HoldClient.Hold hold = teacher.hold(slot.id());
            ApplicationSubmittedV1 late =
                    applications.submitted(UUID.randomUUID(), teacher.personId, hold.id(), "kk", false);
            clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
            Awaitility.await().until(() -> slotStatus(slot.id()).equals("ROSTER_CLOSED"));
            events.publish(late, 1);
            assertRefused(hold.id(), "slot-closed");
        }
    }

    @Nested
    class Withdrawal {
        @Test
        void freesTheSeatAndTells() {
            Slot slot = schedule.slot(1);
            HoldClient.Hold hold = teacher.hold(slot.id());
            UUID application = applications.submit(teacher.personId, hold.id());
            events.await(SeatReservedV1.class, hold.id());
            applications.withdraw(application, teacher.personId, hold.id());

            SeatReleasedV1 released = events.await(SeatReleasedV1.class, hold.id());
            assertThat(released.applicationId()).isEqualTo(application);
            assertThat(released.slotId()).isEqualTo(slot.id());
            assertThat(released.personId()).isEqualTo(teacher.personId);
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
            assertThat(teacher.hold(slot.id()).seatNumber()).isEqualTo(hold.seatNumber());
            schedule.assertSound(slot.id());
        }

        @Test
        void beforeTheSubmissionLeavesNoSeatTaken() {
            Slot slot = schedule.slot(1);
            HoldClient.Hold hold = teacher.hold(slot.id());
            UUID application = UUID.randomUUID();
            applications.withdraw(application, teacher.personId, hold.id());
            Awaitility.await().until(() -> status(hold.id()).equals("RELEASED"));
            // The inbox would skip the older version; a replay lets it through, so the service itself must hold.
            reservations.reserve(new SubmittedApplication(
                    application, teacher.personId, schedule.campaign().id(), hold.id(), "kk", false, clock.instant()));
            applications.submit(application, teacher.personId, hold.id(), "kk", false);
            assertThat(schedule.remaining(slot.id())).isEqualTo(1);
            assertThat(events.of(Topics.RESERVATION, hold.id())).isEmpty();
        }

        @Test
        void ofAnotherPersonChangesNothing() {
            HoldClient.Hold hold = teacher.hold(schedule.slot(1).id());
            UUID application = applications.submit(teacher.personId, hold.id());
            events.await(SeatReservedV1.class, hold.id());
            reservations.withdraw(UUID.randomUUID(), UUID.randomUUID(), hold.id());
            reservations.withdraw(application, UUID.randomUUID(), hold.id());
            assertThat(status(hold.id())).isEqualTo("RESERVED");
        }
    }

    @Test
    void eventsDeliveredTwiceHaveTheirEffectOnce() {
        Slot slot = schedule.slot(3);
        HoldClient.Hold hold = teacher.hold(slot.id());
        UUID application = applications.submit(teacher.personId, hold.id());
        events.await(SeatReservedV1.class, hold.id());
        events.records(Topics.APPLICATION, application).forEach(events::redeliver);
        applications.withdraw(application, teacher.personId, hold.id());
        events.await(SeatReleasedV1.class, hold.id());
        events.records(Topics.APPLICATION, application).forEach(events::redeliver);

        HoldClient other = new HoldClient(http);
        HoldClient.Hold next = other.hold(slot.id());
        applications.submit(other.personId, next.id());
        events.await(SeatReservedV1.class, next.id());
        assertThat(events.of(Topics.APPLICATION, application))
                .hasSizeGreaterThan(4)
                .hasOnlyElementsOfTypes(ApplicationSubmittedV1.class, ApplicationWithdrawnV1.class);
        assertThat(events.of(Topics.RESERVATION, hold.id()))
                .hasExactlyElementsOfTypes(SeatReservedV1.class, SeatReleasedV1.class);
        assertThat(schedule.remaining(slot.id())).isEqualTo(2);
        schedule.assertSound(slot.id());
    }

    private SeatRefusedV1 assertRefused(UUID holdId, String reason) {
        SeatRefusedV1 refused = events.await(SeatRefusedV1.class, holdId);
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }

    private String version(String topic, UUID key) {
        return new String(events.records(topic, key)
                .getFirst()
                .headers()
                .lastHeader("ce_aggregateversion")
                .value());
    }

    private String status(UUID holdId) {
        return jdbc.sql("select status from booking where id = ?")
                .param(holdId)
                .query(String.class)
                .single();
    }

    private String slotStatus(UUID slotId) {
        return jdbc.sql("select status from slot where id = ?")
                .param(slotId)
                .query(String.class)
                .single();
    }
}
