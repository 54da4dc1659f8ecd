package kz.bagalau.starter.event.outbox;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import kz.bagalau.test.TestDatabase;
import kz.bagalau.test.TestServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database with an outbox, a topic, and as many relays as a test wants; without Spring. */
final class OutboxFixture implements AutoCloseable {
    static final OutboxProperties SETTINGS = settings(2);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final String bootstrap;
    final String topic = "test.outbox." + UUID.randomUUID();
    final JdbcTemplate jdbc;
    final TransactionTemplate transaction;
    final WakeUp wakeUp = new WakeUp();
    private final TestDatabase database;
    private final HikariDataSource dataSource = new HikariDataSource();
    private final List<AutoCloseable> opened = new ArrayList<>();

    OutboxFixture(String bootstrap) {
        this.bootstrap = bootstrap;
        database = TestServers.running().newDatabase("outbox_" + NUMBERS.incrementAndGet());
        dataSource.setJdbcUrl(database.url());
        dataSource.setUsername(database.user());
        dataSource.setPassword(database.password());
        Flyway.configure().dataSource(dataSource).locations("db/starter").load().migrate();
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    static OutboxProperties settings(int workers) {
        return settings(workers, Duration.ofSeconds(10), Duration.ofMinutes(5));
    }

    static OutboxProperties settings(Duration sendTimeout, Duration topicPatience) {
        return settings(2, sendTimeout, topicPatience);
    }

    private static OutboxProperties settings(int workers, Duration sendTimeout, Duration topicPatience) {
        return new OutboxProperties(
                true, workers, 500, Duration.ofMillis(20), Duration.ofMillis(200), sendTimeout, 100_000, topicPatience);
    }

    OutboxFixture withTopic() {
        createTopic(topic);
        return this;
    }

    void createTopic(String name) {
        createTopic(name, 4);
    }

    void createTopic(String name, int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(name, partitions, (short) 1)))
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes events of a key, value "1", "2"…, each in its own transaction or all in the caller's. */
    void write(String key, int... values) {
        for (int value : values) {
            write(topic, key, Integer.toString(value));
        }
    }

    void write(String toTopic, String key, String payload) {
        transaction.executeWithoutResult(status -> {
            OutboxTransaction.current(jdbc, wakeUp).add(UUID.randomUUID(), toTopic, key, "test", payload, "{}");
        });
    }

    long waiting() {
        return jdbc.queryForObject("select count(*) from outbox", Long.class);
    }

    long dead() {
        return jdbc.queryForObject("select count(*) from outbox_dead", Long.class);
    }

    OutboxRelay startRelay(String name) {
        return startRelay(name, SETTINGS, sender -> sender);
    }

    OutboxRelay startRelay(String name, OutboxProperties settings, UnaryOperator<EventSender> wrapped) {
        OutboxRelay relay = relay(name, settings, wrapped);
        relay.start();
        opened.add(relay::stop);
        return relay;
    }

    private OutboxRelay relay(String name, OutboxProperties settings, UnaryOperator<EventSender> wrapped) {
        RelayDatabase own = new RelayDatabase(details(), name, settings);
        opened.add(own);
        OutboxMetrics metrics = new OutboxMetrics(own.dataSource(), new SimpleMeterRegistry());
        Map<String, Object> config = ProducerSettings.of(Map.of("bootstrap.servers", bootstrap), settings);
        return new OutboxRelay(
                IntStream.range(0, settings.workers())
                        .mapToObj(number -> {
                            EventSender sender = wrapped.apply(
                                    new KafkaEventSender(() -> new KafkaProducer<>(config), settings.sendTimeout()));
                            RelayCycle cycle = new RelayCycle(
                                    own.transaction(),
                                    own.table(),
                                    sender,
                                    new HeldTopics(settings.topicPatience()),
                                    metrics,
                                    settings.batchSize());
                            long parts = Parts.ofWorker(number, settings.workers());
                            return new RelayWorker(name + number, parts, cycle, own.table(), sender, settings);
                        })
                        .toList(),
                wakeUp,
                Duration.ofSeconds(5));
    }

    private JdbcConnectionDetails details() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** Ends the relay's database sessions, as a crash of its process does. */
    int killConnections(String relay) {
        return jdbc.queryForList(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?",
                        "outbox-relay " + relay)
                .size();
    }

    TopicReader reader() {
        return new TopicReader(bootstrap, topic);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : opened.reversed()) {
            each.close();
        }
        dataSource.close();
    }
}
