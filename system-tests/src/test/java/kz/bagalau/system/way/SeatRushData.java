package kz.bagalau.system.way;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ThreadLocalRandom;

/** A centre of its own with one hall and one slot, as files of the operator's import. */
record SeatRushData(String centre, LocalDate day) {
    /** A slot well inside the campaign. */
    static SeatRushData after(String testFrom) {
        String centre = "79-" + ThreadLocalRandom.current().nextInt(100, 1000);
        return new SeatRushData(
                centre,
                LocalDate.ofInstant(Instant.parse(testFrom), ZoneId.of("Asia/Almaty"))
                        .plusDays(20));
    }

    String centres() {
        return "code,name_kk,name_ru,address_kk,address_ru\n"
                + "%s,Шымкент қ. үлкен зал,Большой зал г. Шымкент,\"Шымкент қ., Тәуке хан, 1\",\"г. Шымкент, Тауке хана, 1\"\n"
                        .formatted(centre);
    }

    String rooms(int seats) {
        return "centre,room,seats,accessible_seats\n%s,1,%d,\n".formatted(centre, seats);
    }

    String slots() {
        return "centre,room,date,time,language,seats\n%s,1,%s,09:00,kk,\n".formatted(centre, day);
    }
}
