package kz.bagalau.system.bench.booking;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One slot in each of many halls of the largest size, brought in by the operator's import; and free again before each run. */
final class Halls {
    private static final String CENTRE = "71-999";

    private final Database database;
    private final List<UUID> slots;

    private Halls(Database database, List<UUID> slots) {
        this.database = database;
        this.slots = slots;
    }

    static Halls make(int halls, int seats, int port, TokenIssuer tokens, Database database)
            throws IOException, InterruptedException, JOSEException, SQLException {
        String bearer = "Bearer " + tokens.token(UUID.randomUUID(), "NTC_OPERATOR");
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(30);
        upload(port, bearer, "centres", """
                code,name_kk,name_ru,address_kk,address_ru
                %s,Үлкен орталық,Большой центр,"Астана қ., 1","г. Астана, 1"
                """.formatted(CENTRE));
        upload(
                port,
                bearer,
                "rooms",
                "centre,room,seats,accessible_seats\n"
                        + IntStream.range(0, halls)
                                .mapToObj(n -> "%s,%d,%d,\n".formatted(CENTRE, n, seats))
                                .collect(Collectors.joining()));
        upload(
                port,
                bearer,
                "slots",
                "centre,room,date,time,language,seats\n"
                        + IntStream.range(0, halls)
                                .mapToObj(n -> "%s,%d,%s,09:00,kk,\n".formatted(CENTRE, n, day))
                                .collect(Collectors.joining()));
        return new Halls(database, slots(database));
    }

    private static void upload(int port, String bearer, String kind, String csv)
            throws IOException, InterruptedException {
        String body = """
                --bench\r
                Content-Disposition: form-data; name="kind"\r
                \r
                %s\r
                --bench\r
                Content-Disposition: form-data; name="file"; filename="%s.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --bench--\r
                """.formatted(kind, kind, csv);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/api/scheduling/operator/imports"))
                                .header("Authorization", bearer)
                                .header("Content-Type", "multipart/form-data; boundary=bench")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The import of " + kind + " answered " + answer.body());
        }
    }

    private static List<UUID> slots(Database database) throws SQLException {
        List<UUID> slots = new ArrayList<>();
        try (Connection connection = database.connect();
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
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("truncate booking, " + PlainJdbc.OUTBOX);
            statement.execute("update slot s set remaining = total_seats, free_seats = m.seat_order from room m"
                    + " where m.id = s.room_id and s.remaining <> s.total_seats");
            statement.execute("vacuum analyze slot, booking");
        }
    }

    /** How many seats are booked. */
    int booked() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from booking where status = 'HELD'")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** The service's own database. */
    record Database(String url, String user, String password) {
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }
    }
}
