package kz.bagalau.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.scheduling.ScheduleFixtures.Slot;
import kz.bagalau.scheduling.SchedulingIT;
import kz.bagalau.scheduling.booking.BookingService;
import kz.bagalau.scheduling.dataimport.ImportKind;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FreePlacesIT extends SchedulingIT {
    @Autowired
    private BookingService bookings;

    @Test
    void namesAllTwentyRegions() {
        get(teacher(), "/regions?language=kk")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(20)
                .jsonPath("$[0].code")
                .isEqualTo("10")
                .jsonPath("$[0].name.kk")
                .isEqualTo("Абай облысы")
                .jsonPath("$[0].freeSeats")
                .isNumber();
    }

    /** In a region of its own: those of other tests are closed behind their backs, a moment after they moved the clock. */
    @Test
    void countsTheSeatsOfARegionInTheLanguage() {
        LocalDate date = Almaty.day(clock.instant()).plusDays(20);
        schedule.centre("63-901");
        schedule.accept(ImportKind.ROOMS, "centre,room,seats,accessible_seats\n63-901,101,7,\n");
        schedule.accept(ImportKind.SLOTS, "centre,room,date,time,language\n63-901,101,%s,09:00,ru\n".formatted(date));
        assertThat(freeInEastKazakhstan("ru")).isEqualTo(7);
        assertThat(freeInEastKazakhstan("kk")).isZero();
        bookings.hold(
                UUID.randomUUID(),
                schedule.find("63-901", "101", date, "09:00", "ru").id(),
                UUID.randomUUID());
        assertThat(freeInEastKazakhstan("ru")).isEqualTo(6);
    }

    @Test
    void countsOnlySlotsThatCanStillBeBooked() {
        Slot slot = schedule.slot(7, "ru");
        clock.moveTo(slot.startsAt().minus(Duration.ofHours(24)));
        get(teacher(), "/centres?region=71&language=ru")
                .expectBody()
                .jsonPath("$[?(@.code=='%s')].freeSeats".formatted(slot.centre()))
                .isEqualTo(0);
        get(teacher(), "/centres/{code}/days?language=ru", slot.centre())
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(0);
    }

    @Test
    void showsTheCentresOfARegion() {
        Slot slot = schedule.slot(7);
        get(teacher(), "/centres?region=71&language=kk")
                .expectBody()
                .jsonPath("$[?(@.code=='%s')].freeSeats".formatted(slot.centre()))
                .isEqualTo(7)
                .jsonPath("$[?(@.code=='%s')].address.ru".formatted(slot.centre()))
                .isEqualTo("г. Астана, 1");
    }

    @Test
    void showsDaysAndSlotsOfACentreInTimeOfAlmaty() {
        Slot slot = schedule.slot(7);
        LocalDate next = slot.date().plusDays(1);
        schedule.accept(
                ImportKind.SLOTS,
                "centre,room,date,time,language\n%s,101,%s,23:30,kk\n%s,101,%s,04:00,kk\n"
                        .formatted(slot.centre(), slot.date(), slot.centre(), next));
        bookings.hold(UUID.randomUUID(), slot.id(), UUID.randomUUID());
        get(teacher(), "/centres/{code}/days?language=kk", slot.centre())
                .expectBody()
                .json("""
                        [{"date": "%s", "freeSeats": 13, "totalSeats": 14}, {"date": "%s", "freeSeats": 7, "totalSeats": 7}]
                        """.formatted(slot.date(), next));
        get(teacher(), "/centres/{code}/slots?date={date}&language=kk", slot.centre(), slot.date())
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].id")
                .isEqualTo(slot.id().toString())
                .jsonPath("$[0].startsAt")
                .isEqualTo(slot.startsAt().toString())
                .jsonPath("$[0].room")
                .isEqualTo("101")
                .jsonPath("$[0].language")
                .isEqualTo("kk")
                .jsonPath("$[0].freeSeats")
                .isEqualTo(6)
                .jsonPath("$[0].totalSeats")
                .isEqualTo(7);
    }

    @Nested
    class BadInput {
        @Test
        void noLanguage() {
            refused("/regions", "language", "required");
        }

        @Test
        void anotherLanguage() {
            refused("/regions?language=en", "language", "language-invalid");
        }

        @Test
        void aRegionThatIsNone() {
            refused("/centres?region=Astana&language=kk", "region", "region-invalid");
        }

        @Test
        void aDateThatIsNone() {
            refused("/centres/71-01/slots?date=01.12.2026&language=kk", "date", "format-invalid");
        }

        @Test
        void anUnknownCentre() {
            get(teacher(), "/centres/71-00/days?language=kk")
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("centre-unknown");
            get(teacher(), "/centres/71-00/slots?date=2026-12-01&language=kk")
                    .expectStatus()
                    .isNotFound();
        }

        @Test
        void aRegionWithoutCentresHasNone() {
            get(teacher(), "/centres?region=99&language=kk")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.length()")
                    .isEqualTo(0);
        }

        private void refused(String path, String field, String code) {
            get(teacher(), path)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("validation-failed")
                    .jsonPath("$.errors[0].field")
                    .isEqualTo(field)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }
    }

    private int freeInEastKazakhstan(String language) {
        Region[] regions = get(teacher(), "/regions?language={language}", language)
                .expectBody(Region[].class)
                .returnResult()
                .getResponseBody();
        return java.util.Arrays.stream(regions)
                .filter(region -> region.code().equals("63"))
                .findFirst()
                .orElseThrow()
                .freeSeats();
    }

    @com.fasterxml.jackson.annotation.JsonIgnoreProperties(ignoreUnknown = true)
    private record Region(String code, int freeSeats) {}
}
