package kz.bagalau.system.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Where and when a person is to sit.
 *
 * @param centre name of the centre
 * @param day day of the test
 * @param time its beginning
 * @param number number of the seat in the room
 */
record Seat(String centre, LocalDate day, LocalTime time, String number) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    Instant startsAt() {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
