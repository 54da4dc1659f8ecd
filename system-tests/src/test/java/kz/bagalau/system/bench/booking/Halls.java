package kz.bagalau.system.bench.booking;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bagalau.system.deployed.ScheduleFiles;
import kz.bagalau.system.deployed.ServiceAlone;

/** One slot in each of many halls of the largest size, brought in by the operator's import; and free again before each run. */
final class Halls {
    private static final String CENTRE = "71-999";

    private final ServiceAlone service;
    private final List<UUID> slots;

    private Halls(ServiceAlone service, List<UUID> slots) {
        this.service = service;
        this.slots = slots;
    }

    static Halls make(int halls, int seats, ServiceAlone service)
            throws IOException, InterruptedException, SQLException {
        ScheduleFiles files = new ScheduleFiles(service);
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(30);
        files.load("centres", """
                code,name_kk,name_ru,address_kk,address_ru
                %s,Үлкен орталық,Большой центр,"Астана қ., 1","г. Астана, 1"
                """.formatted(CENTRE));
        files.load(
                "rooms",
                "centre,room,seats,accessible_seats\n"
                        + IntStream.range(0, halls)
                                .mapToObj(n -> "%s,%d,%d,\n".formatted(CENTRE, n, seats))
                                .collect(Collectors.joining()));
        files.load(
                "slots",
                "centre,room,date,time,language,seats\n"
                        + IntStream.range(0, halls)
                                .mapToObj(n -> "%s,%d,%s,09:00,kk,\n".formatted(CENTRE, n, day))
                                .collect(Collectors.joining()));
        return new Halls(service, slots(service));
    }

    private static List<UUID> slots(ServiceAlone service) throws SQLException {
        List<UUID> slots = new ArrayList<>();
        try (Connection connection = service.database();
                var statement = connection.prepareStatement(
                        "select s.id from slot s join room m on m.id = s.room_id where m.centre_code = ? order by s.id")) {
            statement.setString(1, CENTRE);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    slots.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return slots;
    }

    UUID slot(int number) {
        return slots.get(number);
    }

    /** All seats are for sale and nobody has one. */
    void free() throws SQLException {
        try (Connection connection = service.database();
                var statement = connection.createStatement()) {
            statement.execute("truncate booking, waiting, " + PlainJdbc.OUTBOX);
            statement.execute("update slot s set remaining = total_seats, free_seats = m.seat_order from room m"
                    + " where m.id = s.room_id and s.remaining <> s.total_seats");
            statement.execute("vacuum analyze slot, booking");
        }
    }

    /** How many seats are booked. */
    int booked() throws SQLException {
        try (Connection connection = service.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from booking where status = 'HELD'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
