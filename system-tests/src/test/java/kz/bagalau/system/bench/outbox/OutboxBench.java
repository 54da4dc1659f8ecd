package kz.bagalau.system.bench.outbox;

import static kz.bagalau.system.bench.Measurement.atLeast;
import static kz.bagalau.system.bench.Measurement.atMost;
import static kz.bagalau.system.bench.Measurement.below;
import static kz.bagalau.system.bench.Measurement.beside;
import static kz.bagalau.system.bench.Measurement.of;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Events from the start of their commit to a Kafka consumer, Namastack's outbox and ours one after the other on the same
 * PostgreSQL and Kafka. Ten events a transaction under load, so that the writing of 5,000 a second leaves some of
 * the processor to the relays; one a transaction when idle.
 */
public final class OutboxBench implements Benchmark {
    private static final int RATE = 5_000;
    private static final int PER_TRANSACTION = 10;
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofSeconds(8);

    /**
     * Figures of one contender.
     *
     * @param atRate 5,000/s offered
     * @param atPeersRate what Namastack can sustain
     */
    private record Figures(Load.Outcome idle, double highest, Load.Outcome atPeersRate, Load.Outcome atRate) {}

    private interface Measured {
        Figures of(Load load) throws Exception;
    }

    private int peersRate = RATE;

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL and Kafka start");
        try (LocalPostgres postgres = LocalPostgres.temporary();
                LocalKafka kafka = LocalKafka.temporary()) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(TickV1.TOPIC, 12, (short) 1)))
                        .all()
                        .get();
            }
            Figures theirs = with(
                    new NamastackOutbox(server(postgres, kafka, "bench_theirs"), NamastackOutbox.TUNED),
                    kafka,
                    progress,
                    load -> measureTheirs(load, progress));
            Figures ours = with(
                    new BagalauOutbox(server(postgres, kafka, "bench_ours")),
                    kafka,
                    progress,
                    load -> measureOurs(load, progress));
            return report(ours, theirs);
        }
    }

    private static Server server(LocalPostgres postgres, LocalKafka kafka, String database) {
        postgres.ensureDatabase(database, database);
        return new Server(postgres.jdbcUrl(database), database, kafka.bootstrapServers());
    }

    private static Figures with(Contender opened, LocalKafka kafka, Consumer<String> progress, Measured measured)
            throws Exception {
        try (Contender contender = opened;
                TickConsumer consumer = new TickConsumer(kafka.bootstrapServers())) {
            return measured.of(new Load(contender, consumer, progress));
        }
    }

    private Figures measureTheirs(Load load, Consumer<String> progress) throws Exception {
        progress.accept("Namastack warms up, with its first rebalance");
        load.paced(100, PER_TRANSACTION, LONG);
        load.flood(5_000, PER_TRANSACTION);
        progress.accept("Namastack idle, 40 single events a second");
        Load.Outcome idle = load.paced(40, 1, SHORT);
        progress.accept("Namastack as fast as it can");
        double highest = load.flood(8_000, PER_TRANSACTION).delivered();
        peersRate = (int) Math.min(RATE, Math.max(50, highest * 0.7));
        progress.accept("Namastack at %,d/s, 0.7 of its highest rate".formatted(peersRate));
        Load.Outcome atPeersRate = load.paced(peersRate, PER_TRANSACTION, SHORT);
        progress.accept("Namastack at 5,000/s");
        return new Figures(idle, highest, atPeersRate, load.paced(RATE, PER_TRANSACTION, SHORT));
    }

    private Figures measureOurs(Load load, Consumer<String> progress) throws Exception {
        progress.accept("Bagalau warms up");
        load.paced(2_000, PER_TRANSACTION, SHORT);
        load.flood(40_000, PER_TRANSACTION);
        progress.accept("Bagalau idle, 40 single events a second");
        Load.Outcome idle = load.paced(40, 1, SHORT);
        progress.accept("Bagalau as fast as it can");
        double highest = load.flood(100_000, PER_TRANSACTION).delivered();
        progress.accept("Bagalau at %,d/s".formatted(peersRate));
        Load.Outcome atPeersRate = load.paced(peersRate, PER_TRANSACTION, SHORT);
        progress.accept("Bagalau at 5,000/s for 15 s");
        return new Figures(idle, highest, atPeersRate, load.paced(RATE, PER_TRANSACTION, LONG));
    }

    private List<Measurement> report(Figures ours, Figures theirs) {
        double kept = theirs.atRate().delivered();
        String peer = kept > 0.95 * RATE ? "Namastack" : "Namastack, which keeps %,.0f/s".formatted(kept);
        String atPeersRate = "%,d events/s, commit → consumed, ".formatted(peersRate);
        return List.of(
                atMost(
                        "5,000 events/s, commit → consumed, p99",
                        ours.atRate().percentile(0.99),
                        "ms",
                        peer,
                        theirs.atRate().percentile(0.99),
                        0.25),
                beside(
                        "5,000 events/s, commit → consumed, p50",
                        ours.atRate().percentile(0.5),
                        "ms",
                        peer,
                        theirs.atRate().percentile(0.5)),
                beside(
                        "5,000 events/s, consumed each second",
                        ours.atRate().delivered(),
                        "events/s",
                        "Namastack",
                        kept),
                of("5,000 events/s, not consumed", ours.atRate().lost(), "events"),
                beside(
                        atPeersRate + "p99",
                        ours.atPeersRate().percentile(0.99),
                        "ms",
                        "Namastack",
                        theirs.atPeersRate().percentile(0.99)),
                beside(
                        atPeersRate + "p50",
                        ours.atPeersRate().percentile(0.5),
                        "ms",
                        "Namastack",
                        theirs.atPeersRate().percentile(0.5)),
                atLeast(
                        "highest rate, written and consumed",
                        ours.highest(),
                        "events/s",
                        "Namastack",
                        theirs.highest(),
                        3),
                below("idle, commit → consumed, p99", ours.idle().percentile(0.99), "ms", 50),
                beside(
                        "idle, commit → consumed, p50",
                        ours.idle().percentile(0.5),
                        "ms",
                        "Namastack",
                        theirs.idle().percentile(0.5)));
    }
}
