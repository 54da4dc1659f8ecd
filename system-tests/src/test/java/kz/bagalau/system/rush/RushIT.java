package kz.bagalau.system.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.system.deployed.ScheduleFiles;
import kz.bagalau.system.deployed.ServiceAlone;
import kz.bagalau.system.deployed.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 2,000 people want the 1,000 seats of one slot at once over HTTP: exactly 1,000 have them, each its own, and everyone has an answer. */
class RushIT {
    private static final int PEOPLE = 2_000;
    private static final int SEATS = 1_000;
    private static final String CENTRE = "71-998";
    /** It lives for a minute: too short for what the second compiler takes from the cores to pay off. */
    private static final Map<String, String> QUICK_START = Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
    /** No deployed service lays out a demonstration's schedule while people rush in. */
    private static final Map<String, String> WITHOUT_DEMONSTRATION = Map.of("BAGALAU_SCHEDULING_DEMO_ENABLED", "false");

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static ServiceAlone service;

    @BeforeAll
    static void start() throws Exception {
        workbench = new Workbench(folder);
        service = ScheduleFiles.startScheduling(workbench, QUICK_START);
        ScheduleFiles files = new ScheduleFiles(service);
        files.load("centres", """
                code,name_kk,name_ru,address_kk,address_ru
                %s,Үлкен зал,Большой зал,"Астана қ., 1","г. Астана, 1"
                """.formatted(CENTRE));
        files.load("rooms", "centre,room,seats,accessible_seats\n" + lines("%s,%s,%d,", SEATS));
        String day = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(30).toString();
        files.load("slots", "centre,room,date,time,language,seats\n" + lines("%s,%s,%s,09:00,kk,", day));
    }

    private static String lines(String pattern, Object value) {
        return Stream.of("calm", "killed")
                .map(room -> pattern.formatted(CENTRE, room, value) + "\n")
                .collect(Collectors.joining());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @Test
    void sellsExactlyTheSeatsThereAre() throws Exception {
        UUID slot = slot("calm");
        List<Call> calls = rush(slot, Duration.ZERO, sold -> {});
        check(calls, slot);
    }

    @Test
    void sellsThemAlsoWhenTheServiceIsKilledMeanwhile() throws Exception {
        UUID slot = slot("killed");
        List<Call> calls = rush(slot, Duration.ofSeconds(4), sold -> {
            while (sold.get() < SEATS / 5) {
                Thread.sleep(1);
            }
            service.killAndStart(WITHOUT_DEMONSTRATION);
        });
        check(calls, slot);
        assertThat(calls).anyMatch(call -> call.status() == 0, "met the service dead");
    }

    private interface Disturbance {
        void happen(AtomicInteger sold) throws Exception;
    }

    /** Lets all come within a time, and something happen meanwhile. */
    private static List<Call> rush(UUID slot, Duration within, Disturbance disturbance) throws Exception {
        AtomicInteger sold = new AtomicInteger();
        List<Call> calls = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Buyer> buyers = Stream.generate(() -> new Buyer(http, service, slot))
                    .limit(PEOPLE)
                    .toList();
            List<Future<List<Call>>> ways = new ArrayList<>();
            for (Buyer buyer : buyers) {
                ways.add(threads.submit(() -> {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(within.toMillis() + 1));
                    List<Call> own = buyer.buy();
                    sold.addAndGet(own.getLast().sold() ? 1 : 0);
                    return own;
                }));
            }
            disturbance.happen(sold);
            for (Future<List<Call>> way : ways) {
                calls.addAll(way.get());
            }
        }
        return calls;
    }

    private static void check(List<Call> calls, UUID slot) throws SQLException {
        List<Sale> sales = sales(slot);
        assertThat(HistoryCheck.faults(calls, sales, SEATS)).isEmpty();
        assertThat(sales).hasSize(SEATS);
        assertThat(calls.stream().filter(Call::soldOut).map(Call::person).distinct())
                .hasSize(PEOPLE - SEATS);
    }

    private static UUID slot(String room) throws SQLException {
        try (Connection database = service.database();
                PreparedStatement slot = database.prepareStatement(
                        "select s.id from slot s join room r on r.id = s.room_id where r.centre_code = ? and r.name = ?")) {
            slot.setString(1, CENTRE);
            slot.setString(2, room);
            try (ResultSet row = slot.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static List<Sale> sales(UUID slot) throws SQLException {
        List<Sale> sales = new ArrayList<>();
        try (Connection database = service.database();
                PreparedStatement held = database.prepareStatement(
                        "select person_id, idempotency_key, id, seat_number from booking where slot_id = ? and status = 'HELD'")) {
            held.setObject(1, slot);
            try (ResultSet row = held.executeQuery()) {
                while (row.next()) {
                    sales.add(new Sale(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            new Call.Seat(row.getObject(3, UUID.class), row.getInt(4))));
                }
            }
        }
        return sales;
    }
}
