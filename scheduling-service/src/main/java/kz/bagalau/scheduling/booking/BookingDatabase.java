package kz.bagalau.scheduling.booking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * The connection that sells seats and does nothing else, so that neither reading nor a slow neighbour takes its turn. It runs
 * one statement all its life, planned once. The plan must not depend on how full the tables are: they are empty when intake
 * opens and full a minute later, so sequential scans are off. Whoever keeps a slot locked for long (an import) makes a batch
 * fail, so that its people are served alone and those of other slots do not wait.
 */
@Component
class BookingDatabase implements AutoCloseable {
    private final HikariDataSource connections;

    BookingDatabase(JdbcConnectionDetails details) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("booking");
        config.setJdbcUrl(details.getJdbcUrl());
        config.setUsername(details.getUsername());
        config.setPassword(details.getPassword());
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(2).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "scheduling booking");
        config.setConnectionInitSql(
                "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; set jit = off; set lock_timeout = '200ms'");
        connections = new HikariDataSource(config);
    }

    JdbcTemplate jdbc() {
        JdbcTemplate jdbc = new JdbcTemplate(connections);
        // the default one, by SQL state alone, does not know PostgreSQL's lock timeout
        jdbc.setExceptionTranslator(new SQLErrorCodeSQLExceptionTranslator("PostgreSQL"));
        return jdbc;
    }

    @Override
    public void close() {
        connections.close();
    }
}
