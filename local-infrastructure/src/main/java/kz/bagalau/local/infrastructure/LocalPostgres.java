package kz.bagalau.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        return persistent(data, port, true);
    }

    /**
     * The same.
     *
     * @param durable whether a commit waits for the disk: without it data outlives the server, but not the machine
     */
    public static LocalPostgres persistent(Path data, int port, boolean durable) {
        return start(data, port, durable);
    }

    /**
     * Stops the server that a killed JVM left behind on the data of a folder; nothing happens where none runs.
     *
     * @return whether there was one
     */
    public static boolean stopLeft(Path data) {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return false;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            var server = ProcessHandle.of(pid).filter(process -> serves(process, data));
            server.ifPresent(LocalPostgres::stop);
            return server.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(lock + " could not be read", e);
        }
    }

    /** The number in the lock file may by now belong to anybody. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        try {
            server.destroy();
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException("PostgreSQL of an earlier run does not stop: process " + server.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
