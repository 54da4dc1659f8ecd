package kz.bagalau.system.bench.growth;

import static kz.bagalau.system.bench.Measurement.atMost;
import static kz.bagalau.system.bench.Measurement.median;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.TemporaryFolder;
import kz.bagalau.system.bench.load.HttpLoad;
import kz.bagalau.system.deployed.ServiceAlone;
import kz.bagalau.system.deployed.Workbench;

/**
 * The same requests to two application-services in turns, one with 10,000 applications in its database and one with 1,000,000; the
 * client shares the two cores with both.
 */
public final class GrowthBench implements Benchmark {
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int ASKED = 2_000;
    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 4_000;
    private static final int SUBMISSIONS = 1_500;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;

    private enum Kind {
        MINE("the list of one's applications", REQUESTS, 200),
        ONE("one's application", REQUESTS, 200),
        DRAFT("a draft saved", REQUESTS, 200),
        SUBMIT("an application submitted", SUBMISSIONS, 202);

        private final String words;
        private final int requests;
        private final int status;

        Kind(String words, int requests, int status) {
            this.words = words;
            this.requests = requests;
            this.status = status;
        }
    }

    /** One of the two services and how many have submitted to it so far. */
    private static final class Side {
        private final HttpLoad load;
        private final Requests requests;
        private int submitted;

        Side(ServiceAlone service, int applications) throws SQLException {
            Gathered gathered = Gathered.make(service, applications, ASKED);
            load = new HttpLoad(service.port(), CONNECTIONS);
            requests = new Requests(service, gathered, SUBMISSIONS * (WARM_UP_ROUNDS + ROUNDS));
        }

        /** Milliseconds of the two cores for a request. */
        double cost(Kind kind) throws IOException {
            IntFunction<byte[]> request = switch (kind) {
                case MINE -> requests::mine;
                case ONE -> requests::one;
                case DRAFT -> requests::draft;
                case SUBMIT -> requests.submit(submitted);
            };
            submitted += kind == Kind.SUBMIT ? kind.requests : 0;
            return 1_000 / load.run(kind.requests, kind.status, request).perSecond();
        }
    }

    private record Round(Map<Kind, Double> few, Map<Kind, Double> many) {}

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL, Kafka and two application-services start");
        try (TemporaryFolder folder = TemporaryFolder.make();
                Workbench workbench = new Workbench(folder.path())) {
            ServiceAlone little = workbench.start(LocalService.APPLICATION, "application_few", Map.of());
            ServiceAlone large = workbench.start(LocalService.APPLICATION, "application_many", Map.of());
            progress.accept("%,d and %,d applications are written".formatted(FEW, MANY));
            Side few = new Side(little, FEW);
            Side many = new Side(large, MANY);
            progress.accept("both warm up");
            for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                round(few, many);
            }
            List<Round> rounds = new ArrayList<>();
            for (int i = 1; i <= ROUNDS; i++) {
                rounds.add(round(few, many));
                progress.accept("round %d of %d: %s".formatted(i, ROUNDS, rounds.getLast()));
            }
            return report(rounds);
        }
    }

    private static Round round(Side few, Side many) throws IOException {
        Round round = new Round(new EnumMap<>(Kind.class), new EnumMap<>(Kind.class));
        for (Kind kind : Kind.values()) {
            round.few().put(kind, few.cost(kind));
            round.many().put(kind, many.cost(kind));
        }
        return round;
    }

    private static List<Measurement> report(List<Round> rounds) {
        List<Measurement> report = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            report.add(atMost(
                    kind.words + ", with %,d applications".formatted(MANY),
                    median(rounds, round -> round.many().get(kind)),
                    "ms",
                    "with %,d".formatted(FEW),
                    median(rounds, round -> round.few().get(kind)),
                    1.1));
        }
        return report;
    }
}
