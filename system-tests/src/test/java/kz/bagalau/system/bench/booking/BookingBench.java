package kz.bagalau.system.bench.booking;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.TemporaryFolder;
import kz.bagalau.system.bench.load.HttpLoad;
import kz.bagalau.system.deployed.JarProcess;

/**
 * Seats held over HTTP at scheduling-service, in a process of its own, and by plain JDBC, on the same durable PostgreSQL with the
 * local platform's schedule in it. The client shares the two cores with all of them.
 */
public final class BookingBench implements Benchmark {
    static final int SEATS = 200;
    static final int HALLS = 40;
    private static final int CONNECTIONS = 64;
    /** What the image's settings come to in docker-compose.yml. */
    private static final List<String> CONTAINER = List.of("-Xmx460m", "-XX:+UseCompactObjectHeaders");

    private static final int PEOPLE = SEATS * HALLS;
    private static final String PASSWORD = "scheduling";

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL, Kafka and scheduling-service start");
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalPostgres postgres = LocalPostgres.persistent(folder.path().resolve("postgres"), 0);
                LocalKafka kafka = LocalKafka.temporary();
                TokenIssuer tokens = new TokenIssuer()) {
            Path log = folder.path().resolve("scheduling-service.log");
            postgres.ensureDatabase("scheduling", PASSWORD);
            Halls.Database database = new Halls.Database(postgres.jdbcUrl("scheduling"), "scheduling", PASSWORD);
            int port = FreePort.any();
            String address = "http://localhost:" + port;
            try (JarProcess service = JarProcess.start(
                    LocalService.SCHEDULING, CONTAINER, environment(port, database, kafka, tokens), log)) {
                JarProcess.awaitOk(address + "/actuator/health/readiness", List.of(service));
                Halls halls = Halls.make(HALLS, SEATS, port, tokens, database);
                progress.accept("%,d people get their tokens".formatted(PEOPLE));
                People people = People.make(PEOPLE, tokens);
                return new BookingRounds(
                                halls, people, new PlainJdbc(database), new HttpLoad(port, CONNECTIONS), progress)
                        .run();
            }
        }
    }

    private static Map<String, String> environment(
            int port, Halls.Database database, LocalKafka kafka, TokenIssuer tokens) {
        return Map.of(
                "PORT", Integer.toString(port),
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP", kafka.bootstrapServers(),
                "IDENTITY_ISSUER", tokens.issuer(),
                "IDENTITY_JWKS", tokens.keysUrl(),
                "BAGALAU_SCHEDULING_DEMO_ENABLED", "true");
    }
}
