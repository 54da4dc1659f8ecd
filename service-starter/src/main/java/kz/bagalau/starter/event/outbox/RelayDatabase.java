package kz.bagalau.starter.event.outbox;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The relay's own connections, one a worker and one for the metrics: a slow Kafka never takes a connection from requests.
 * The server ends a relay that is silent for longer than a batch may last, and with it its locks.
 */
final class RelayDatabase implements AutoCloseable {
    private final HikariDataSource dataSource;

    RelayDatabase(JdbcConnectionDetails details, String service, OutboxProperties settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("outbox-relay");
        config.setJdbcUrl(details.getJdbcUrl());
        config.setUsername(details.getUsername());
        config.setPassword(details.getPassword());
        config.setMaximumPoolSize(settings.workers() + 1);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "outbox-relay " + service);
        config.addDataSourceProperty("socketTimeout", lockTimeout(settings).toSeconds());
        config.setConnectionInitSql("set idle_in_transaction_session_timeout = "
                + lockTimeout(settings).toMillis());
        dataSource = new HikariDataSource(config);
    }

    private static Duration lockTimeout(OutboxProperties settings) {
        return settings.sendTimeout().multipliedBy(2).plusSeconds(10);
    }

    OutboxTable table() {
        return new OutboxTable(dataSource);
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
