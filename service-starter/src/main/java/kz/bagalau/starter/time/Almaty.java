package kz.bagalau.starter.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days of the platform are days in Asia/Almaty. */
public final class Almaty {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Almaty() {}

    /** The day on which an instant falls. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** When the clocks show that time on a day. */
    public static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
