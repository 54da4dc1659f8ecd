package kz.bagalau.starter.event.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.time.Duration;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/**
 * {@code outbox.age} (seconds that the oldest event waits), {@code outbox.backlog}, {@code outbox.dead} (events in
 * {@code outbox_dead}; alert above 0) and {@code outbox.sent}. The table is looked at when somebody asks, at most each 2 s.
 */
final class OutboxMetrics {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxMetrics.class);
    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final Sample UNKNOWN = new Sample(Double.NaN, Double.NaN, Double.NaN);
    private static final String LOOK = """
            select coalesce((select extract(epoch from clock_timestamp() - created_at) from outbox order by seq limit 1), 0),
                   (select count(*) from outbox),
                   (select count(*) from outbox_dead)
            """;

    private final JdbcTemplate jdbc;
    private final MeterRegistry meters;
    private Sample last = UNKNOWN;
    private long lookedAt = System.nanoTime() - FRESH;

    private record Sample(double age, double backlog, double dead) {}

    OutboxMetrics(DataSource dataSource, MeterRegistry meters) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.meters = meters;
        gauge("outbox.age", "seconds", "How long the oldest unsent event waits", Sample::age);
        gauge("outbox.backlog", BaseUnits.EVENTS, "Events that wait to be sent", Sample::backlog);
        gauge("outbox.dead", BaseUnits.EVENTS, "Events that can't be sent; each blocks its key", Sample::dead);
    }

    private void gauge(String name, String unit, String description, ToDoubleFunction<Sample> value) {
        Gauge.builder(name, this, self -> value.applyAsDouble(self.sample()))
                .baseUnit(unit)
                .description(description)
                .register(meters);
    }

    private synchronized Sample sample() {
        if (System.nanoTime() - lookedAt >= FRESH) {
            try {
                last = jdbc.query(
                        LOOK,
                        rs -> rs.next() ? new Sample(rs.getDouble(1), rs.getDouble(2), rs.getDouble(3)) : UNKNOWN);
            } catch (DataAccessException | TransactionException e) {
                LOG.debug("The outbox can't be looked at: {}", e.toString());
                last = UNKNOWN;
            }
            lookedAt = System.nanoTime();
        }
        return last;
    }

    void sent(Collection<OutboxRow> rows) {
        rows.forEach(row -> meters.counter("outbox.sent", "topic", row.topic()).increment());
    }

    void died(int rows) {
        if (rows > 0) {
            lookedAt = System.nanoTime() - FRESH;
        }
    }
}
