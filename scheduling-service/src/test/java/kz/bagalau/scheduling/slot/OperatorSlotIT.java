package kz.bagalau.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.booking.HoldOutcome;
import kz.bagalau.scheduling.booking.ReservationService;
import kz.bagalau.scheduling.booking.SubmittedApplication;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class OperatorSlotIT extends SchedulingIT {
    private static final int ROOMS = 30;

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
                        {"date": "%s", "previousDate": null, "nextDate": null, "page": 1, "pageSize": 25, "total": 1,
                         "slots": [{"id": "%s", "centreCode": "%s", "room": "101", "language": "kk", "totalSeats": 5,
                           "freeSeats": 3, "held": 1, "reserved": 1, "status": "OPEN", "startsAt": "%s"}]}
                        """.formatted(slot.date(), slot.id(), slot.centre(), slot.startsAt()));
    }

    @Test
    void leafsThroughADayWithoutAGapOrARepeat() {
        String centre = schedule.centre();
        LocalDate date = today().plusDays(20);
        schedule.accept(
                ImportKind.ROOMS, "centre,room,seats,accessible_seats\n" + lines(room -> centre + "," + room + ",2,"));
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n" + lines(room -> centre + "," + room + "," + date + ",09:00,kk"));
        List<String> rooms = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            String body = found("centre=" + centre + "&date=" + date + "&page=" + page);
            assertThat(JsonPath.<Integer>read(body, "$.total")).isEqualTo(ROOMS);
            List<String> ofPage = JsonPath.read(body, "$.slots[*].room");
            assertThat(ofPage).hasSize(page == 1 ? 25 : page == 2 ? ROOMS - 25 : 0);
            rooms.addAll(ofPage);
        }
        assertThat(rooms).hasSize(ROOMS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void withoutADateShowsTheNextDayThatHasSlots() {
        String centre = schedule.centre();
        LocalDate first = today().plusDays(10);
        LocalDate second = first.plusDays(2);
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n%s,101,2,\n".formatted(centre));
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%1$s,101,%2$s,09:00,kk\n%1$s,101,%3$s,09:00,ru\n"
                        .formatted(centre, first, second));
        assertDays("centre=" + centre, first, null, second);
        assertDays("centre=" + centre + "&language=ru", second, null, null);
        assertDays("centre=" + centre + "&date=" + first.plusDays(1), first.plusDays(1), first, second);
        assertDays("centre=" + centre + "&status=ROSTER_CLOSED", null, null, null);

        clock.moveTo(Almaty.startOf(first.plusDays(1)));
        assertDays("centre=" + centre, second, first, null);
        clock.moveTo(Almaty.startOf(second.plusDays(1)));
        assertDays("centre=" + centre, second, first, null);
    }

    private void assertDays(
            String query, @Nullable LocalDate date, @Nullable LocalDate previous, @Nullable LocalDate next) {
        String body = found(query);
        assertThat(JsonPath.<String>read(body, "$.date")).isEqualTo(Objects.toString(date, null));
        assertThat(JsonPath.<String>read(body, "$.previousDate")).isEqualTo(Objects.toString(previous, null));
        assertThat(JsonPath.<String>read(body, "$.nextDate")).isEqualTo(Objects.toString(next, null));
    }

    private String found(String query) {
        return Objects.requireNonNull(get(operator(), "/operator/slots?" + query)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private LocalDate today() {
        return Almaty.day(clock.instant());
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.rangeClosed(101, 100 + ROOMS).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
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

    @ParameterizedTest
    @CsvSource({
        "region, x, region-invalid",
        "date, x, format-invalid",
        "date, 2026-02-30, format-invalid",
        "language, en, language-invalid",
        "status, CLOSED, format-invalid",
        "page, 0, page-invalid",
        "page, 1000000, page-invalid",
        "page, x, format-invalid"
    })
    void refusesAFilterThatIsNone(String name, String value, String code) {
        get(operator(), "/operator/slots?" + name + "=" + value)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .json("""
                        {"code": "validation-failed", "errors": [{"field": "%s", "code": "%s"}]}
                        """.formatted(name, code));
    }
}
