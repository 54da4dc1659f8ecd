package kz.bagalau.system.bench.outbox;

import static kz.bagalau.system.bench.Measurement.atLeast;
import static kz.bagalau.system.bench.Measurement.atMost;
import static kz.bagalau.system.bench.Measurement.below;
import static kz.bagalau.system.bench.Measurement.of;

import java.time.Duration;
import java.util.ArrayList;
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
 * Events from the start of their commit to a Kafka consumer, ours and Namastack's one after the other on the same
 * PostgreSQL and Kafka. Ten events a transaction under load, so that the writing of 5,000 a second leaves some of
 * the processor to the relays; one a transaction when idle.
 */
public final class OutboxBench implements Benchmark {
    private static final int RATE = 5_000;
    private static final int PER_TRANSACTION = 10;
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofSeconds(8);

    /** Figures of one contender. */
    private record Figures(Load.Outcome idle, double highest, Load.Outcome sustained, int rate) {}

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL and Kafka start");
        try (LocalPostgres postgres = LocalPostgres.temporary();
                LocalKafka kafka = LocalKafka.temporary()) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(TickV1.TOPIC, 12, (short) 1))).all().get();
            }
            Figures ours;
            try (Contender contender = new BagalauOutbox(server(postgres, kafka, "bench_ours"))) {
                ours = measureOurs(contender, kafka, progress);
            }
            Figures theirs;
            Load.Outcome overload;
            try (Contender contender =
                            new NamastackOutbox("Namastack", server(postgres, kafka, "bench_theirs"), NamastackOutbox.TUNED);
                    TickConsumer consumer = new TickConsumer(kafka.bootstrapServers())) {
                Load load = new Load(contender, consumer, progress);
                theirs = measureTheirs(load, progress);
                progress.accept("Namastack: 5,000/s");
                overload = load.paced(RATE, PER_TRANSACTION, SHORT);
            }
            return report(ours, theirs, overload);
        }
    }

    private static Server server(LocalPostgres postgres, LocalKafka kafka, String database) {
        postgres.ensureDatabase(database, database);
        return new Server(postgres.jdbcUrl(database), database, kafka.bootstrapServers());
    }

    private static Figures measureOurs(Contender contender, LocalKafka kafka, Consumer<String> progress) throws Exception {
        try (TickConsumer consumer = new TickConsumer(kafka.bootstrapServers())) {
            Load load = new Load(contender, consumer, progress);
            progress.accept("Bagalau: warm-up");
            load.paced(2_000, PER_TRANSACTION, SHORT);
            load.flood(20_000, PER_TRANSACTION);
            progress.accept("Bagalau: 5,000/s for 15 s");
            Load.Outcome sustained = load.paced(RATE, PER_TRANSACTION, LONG);
            progress.accept("Bagalau: idle, 40 single events a second");
            Load.Outcome idle = load.paced(40, 1, SHORT);
            progress.accept("Bagalau: as fast as it can");
            return new Figures(idle, load.flood(100_000, PER_TRANSACTION).delivered(), sustained, RATE);
        }
    }

    private static Figures measureTheirs(Load load, Consumer<String> progress) throws Exception {
        progress.accept("Namastack: it needs its first rebalance, then warm-up");
        load.paced(100, PER_TRANSACTION, LONG);
        progress.accept("Namastack: idle, 40 single events a second");
        Load.Outcome idle = load.paced(40, 1, SHORT);
        progress.accept("Namastack: as fast as it can");
        double highest = load.flood(5_000, PER_TRANSACTION).delivered();
        int rate = (int) Math.min(RATE, Math.max(50, highest * 0.7));
        progress.accept("Namastack: %,d/s, 0.7 of its highest rate".formatted(rate));
        return new Figures(idle, highest, load.paced(rate, PER_TRANSACTION, SHORT), rate);
    }

    private static List<Measurement> report(Figures ours, Figures theirs, Load.Outcome overload) {
        boolean keepsUp = overload.lost() == 0 && overload.percentile(0.99) < 1_000;
        Load.Outcome compared = keepsUp ? overload : theirs.sustained();
        String against = keepsUp
                ? "Namastack at 5,000/s"
                : "Namastack at %,d/s (it can't keep up with 5,000/s)".formatted(theirs.rate());
        List<Measurement> all = new ArrayList<>();
        all.add(atMost(
                "5,000 events/s, commit → consumed, p99",
                ours.sustained().percentile(0.99),
                "ms",
                against,
                compared.percentile(0.99),
                0.25));
        all.add(atMost(
                "5,000 events/s, commit → consumed, p50",
                ours.sustained().percentile(0.5),
                "ms",
                against,
                compared.percentile(0.5),
                0.25));
        all.add(atLeast(
                "highest rate, written and consumed",
                ours.highest(),
                "events/s",
                "Namastack",
                theirs.highest(),
                3));
        all.add(below("idle, commit → consumed, p99", ours.idle().percentile(0.99), "ms", 50));
        all.add(atMost(
                "idle, commit → consumed, p50",
                ours.idle().percentile(0.5),
                "ms",
                "Namastack",
                theirs.idle().percentile(0.5),
                0.25));
        all.add(of("5,000 events/s: consumed each second", ours.sustained().delivered(), "events/s"));
        all.add(of("5,000 events/s: not consumed", ours.sustained().lost(), "events"));
        all.add(of("Namastack offered 5,000 events/s: consumed each second", overload.delivered(), "events/s"));
        all.add(of("Namastack idle, commit → consumed, p99", theirs.idle().percentile(0.99), "ms"));
        return all;
    }
}
