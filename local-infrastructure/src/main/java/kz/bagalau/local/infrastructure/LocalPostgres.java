package kz.bagalau.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL 18 server in a process of its own, stopped with this JVM. */
public final class LocalPostgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private LocalPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on any free port with data that ends with the server. */
    public static LocalPostgres temporary() {
        return start(null, 0, false);
    }

    /** Starts on a port with the data of a folder, which is made at the first start. */
    public static LocalPostgres persistent(Path data, int port) {
        return start(data, port, true);
    }

    private static LocalPostgres start(@Nullable Path data, int port, boolean durable) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("full_page_writes", durable ? "on" : "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setPGStartupWait(Duration.ofSeconds(60));
            if (data != null) {
                // its owner stops it, after those who use it
                builder.setDataDirectory(data).setCleanDataDirectory(false).setRegisterShutdownHook(false);
            }
            return new LocalPostgres(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    /** Makes a role and a database of the same name, owned by it, unless they exist. */
    public void ensureDatabase(String name, String password) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            boolean exists;
            try (var found = statement.executeQuery(
                    "select 1 from pg_database where datname = " + statement.enquoteLiteral(name))) {
                exists = found.next();
            }
            if (!exists) {
                String identifier = statement.enquoteIdentifier(name, true);
                statement.execute(
                        "create role " + identifier + " login password " + statement.enquoteLiteral(password));
                statement.execute("create database " + identifier + " owner " + identifier);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
    }

    /** JDBC address of one database of this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Port on the loopback interface. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
