package kz.bagalau.scheduling.booking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The few connections that sell seats and nothing else, so that neither reading nor a slow neighbour takes their turn.
 * They run one statement all their life. Its plan must not depend on statistics: the tables are empty when intake opens
 * and full a minute later, so sequential scans are off.
 */
@Component
class BookingDatabase implements AutoCloseable {
    private final HikariDataSource connections;

    BookingDatabase(JdbcConnectionDetails details, BookingProperties settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("booking");
        config.setJdbcUrl(details.getJdbcUrl());
        config.setUsername(details.getUsername());
        config.setPassword(details.getPassword());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "scheduling booking");
        config.setConnectionInitSql("set enable_seqscan = off; set jit = off");
        connections = new HikariDataSource(config);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(connections);
    }

    @Override
    public void close() {
        connections.close();
    }
}
