package kz.bagalau.scheduling.slot;

import java.util.UUID;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.ReservationService;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OperatorSlotIT extends SchedulingIT {
    @Autowired
    private BookingService bookings;

    @Autowired
    private ReservationService reservations;

    @Test
    void showsWhatIsHeldAndReserved() {
        Slot slot = schedule.slot(5);
        bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
        UUID person = UUID.randomUUID();
        HoldOutcome.Held held = (HoldOutcome.Held) bookings.hold(person, slot.id(), UUID.randomUUID());
        reservations.reserve(new SubmittedApplication(
                UUID.randomUUID(),
                person,
                schedule.campaign().id(),
                held.booking().id(),
                "kk",
                false,
                clock.instant()));
        get(operator(), "/operator/slots?region=71&centre={centre}&date={date}", slot.centre(), slot.date())
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        [{"id": "%s", "centreCode": "%s", "room": "101", "language": "kk", "totalSeats": 5,
                          "freeSeats": 3, "held": 1, "reserved": 1, "status": "OPEN", "startsAt": "%s"}]
                        """.formatted(slot.id(), slot.centre(), slot.startsAt()));
    }

    @Test
    void showsAllSlotsWithoutFilter() {
        schedule.slot(1);
        get(operator(), "/operator/slots")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[0].id")
                .exists();
    }

    @Test
    void isForOperatorsOnly() {
        get(teacher(), "/operator/slots")
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
    }

    @Test
    void refusesARegionOrDateThatIsNone() {
        get(operator(), "/operator/slots?region=x").expectStatus().isBadRequest();
        get(operator(), "/operator/slots?date=x").expectStatus().isBadRequest();
    }
}
