package kz.bagalau.system.bench.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import kz.bagalau.system.deployed.ServiceAlone;

/**
 * What one would write by hand: a loop over a prepared statement that takes a seat and writes the booking and an event, in the
 * service's own tables with all their indexes and checks. Eight connections, each its own commit.
 */
final class PlainJdbc {
    /** Like the service's outbox, but no relay reads it: that would work at the expense of the loop. */
    static final String OUTBOX = "bench_outbox";

    static final int CONNECTIONS = 8;

    private static final String TAKE = """
            with taken as (
                update slot set remaining = remaining - 1, free_seats = free_seats[2:]
                where id = ? and remaining > 0 and status = 'OPEN'
                returning id, campaign_id, old.free_seats[1] as seat
            ), booked as (
                insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                     idempotency_key, changed_at)
                select ?, id, campaign_id, ?, seat, 'HELD', now(), now() + interval '15 minutes', ?, now() from taken
                returning id, seat_number
            )""";

    private static final String WITH_EVENT = TAKE + """
            , told as (
                insert into bench_outbox (event_id, topic, key, part, type, payload, headers)
                select gen_random_uuid(), 'bagalau.bench.booking.v1', id, abs(hashtext(id::text)) % 64,
                       'kz.bagalau.bench.seat-held.v1', json_build_object('id', id, 'seat', seat_number),
                       '{"ce_specversion":"1.0"}' from booked
            )
            select seat_number from booked""";

    private static final String WITHOUT_EVENT = TAKE + " select seat_number from booked";

    private final ServiceAlone service;

    PlainJdbc(ServiceAlone service) throws SQLException {
        this.service = service;
        try (Connection connection = service.database();
                var statement = connection.createStatement()) {
            statement.execute("create table " + OUTBOX + " (like outbox including all)");
        }
    }

    /**
     * Books as fast as it can.
     *
     * @param slot by the booking's number
     * @return bookings per second
     */
    double run(int bookings, boolean event, IntFunction<UUID> slot)
            throws SQLException, InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Connection> connections = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                connections.add(service.database());
            }
            long start = System.nanoTime();
            List<Future<?>> loops = new ArrayList<>();
            for (Connection connection : connections) {
                loops.add(threads.submit(() -> {
                    book(connection, event ? WITH_EVENT : WITHOUT_EVENT, next, bookings, slot);
                    return null;
                }));
            }
            for (Future<?> loop : loops) {
                loop.get();
            }
            return bookings / ((System.nanoTime() - start) / 1e9);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void book(
            Connection connection, String sql, AtomicInteger next, int bookings, IntFunction<UUID> slot)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int n; (n = next.getAndIncrement()) < bookings; ) {
                statement.setObject(1, slot.apply(n));
                statement.setObject(2, UUID.randomUUID());
                statement.setObject(3, UUID.randomUUID());
                statement.setObject(4, UUID.randomUUID());
                try (var row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw new IllegalStateException("No seat for booking " + n);
                    }
                }
            }
        }
    }
}
