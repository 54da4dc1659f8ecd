package kz.bagalau.test;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL and Kafka, each started once in this JVM when first asked for: containers where a Docker engine answers, else
 * embedded. {@code BAGALAU_TEST_SERVERS=embedded} leaves the engine alone, for one that can't get the images;
 * {@code BAGALAU_TEST_SERVERS=containers} fails where no engine answers.
 */
public final class TestServers {
    private static final Logger log = LoggerFactory.getLogger(TestServers.class);
    private static final String USER = "postgres";
    private static final String CHOICE = "BAGALAU_TEST_SERVERS";
    private static final TestServers RUNNING = new TestServers(containersAreWanted());

    private final Supplier<Postgres> postgres;
    private final Supplier<String> kafka;

    private record Postgres(String urlPrefix, String user, String password) {}

    private TestServers(boolean containers) {
        log.info("Tests run on {} PostgreSQL and Kafka", containers ? "containers of" : "embedded");
        postgres = SingletonSupplier.of(containers ? TestServers::containerPostgres : TestServers::embeddedPostgres);
        kafka = SingletonSupplier.of(containers ? TestServers::containerKafka : TestServers::embeddedKafka);
    }

    /** The servers of this JVM. */
    public static TestServers running() {
        return RUNNING;
    }

    /** Bootstrap servers of the broker. */
    public String kafka() {
        return kafka.get();
    }

    /** A new, empty database. */
    public TestDatabase newDatabase(String name) {
        Postgres server = postgres.get();
        try (var connection =
                        DriverManager.getConnection(server.urlPrefix() + "postgres", server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
        return new TestDatabase(server.urlPrefix() + name, server.user(), server.password());
    }

    private static boolean containersAreWanted() {
        String choice = System.getenv().getOrDefault(CHOICE, "");
        return switch (choice) {
            case "" -> engineAnswers();
            case "embedded" -> false;
            case "containers" -> true;
            default -> throw new IllegalStateException(CHOICE + " is embedded or containers, not " + choice);
        };
    }

    private static boolean engineAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            log.warn(
                    "A Docker engine answers, but Testcontainers can't use it; {}=embedded spares the wait", CHOICE, e);
            return false;
        }
    }

    private static Postgres embeddedPostgres() {
        LocalPostgres server = LocalPostgres.temporary();
        return new Postgres(server.jdbcUrl(""), USER, USER);
    }

    private static Postgres containerPostgres() {
        PostgreSQLContainer server = new PostgreSQLContainer("postgres:18")
                .withEnv("POSTGRES_INITDB_ARGS", "--encoding=UTF8 --locale=C.UTF-8")
                .withCommand("postgres", "-c", "max_connections=300", "-c", "fsync=off", "-c", "full_page_writes=off");
        server.start();
        String prefix = "jdbc:postgresql://" + server.getHost() + ":" + server.getFirstMappedPort() + "/";
        return new Postgres(prefix, server.getUsername(), server.getPassword());
    }

    private static String embeddedKafka() {
        return LocalKafka.temporary().bootstrapServers();
    }

    private static String containerKafka() {
        KafkaContainer broker =
                new KafkaContainer("apache/kafka:4.2.2").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        broker.start();
        return broker.getBootstrapServers();
    }
}
