package kz.bagalau.system.bench.booking;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.ServiceProcess;
import kz.bagalau.system.bench.TemporaryFolder;

/**
 * Seats held over HTTP at scheduling-service, in a process of its own, and by plain JDBC, on the same durable PostgreSQL with the
 * local platform's schedule in it. The client shares the two cores with all of them.
 */
public final class BookingBench implements Benchmark {
    static final int SEATS = 200;
    static final int HALLS = 120;
    private static final int PEOPLE = SEATS * HALLS;
    private static final String PASSWORD = "scheduling";

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL, Kafka and scheduling-service start");
        try (TemporaryFolder folder = TemporaryFolder.make();
                LocalPostgres postgres = LocalPostgres.persistent(folder.path().resolve("postgres"), 0);
                LocalKafka kafka = LocalKafka.temporary();
                TokenIssuer tokens = new TokenIssuer()) {
            postgres.ensureDatabase("scheduling", PASSWORD);
            Halls.Database database = new Halls.Database(postgres.jdbcUrl("scheduling"), "scheduling", PASSWORD);
            int port = freePort();
            try (ServiceProcess service = start(port, database, kafka, tokens, folder.path())) {
                service.awaitReady();
                Halls halls = Halls.make(HALLS, SEATS, port, tokens, database);
                progress.accept("%,d people get their tokens".formatted(PEOPLE));
                People people = People.make(PEOPLE, tokens);
                return new BookingRounds(halls, people, new PlainJdbc(database), new HttpLoad(port), progress).run();
            }
        }
    }

    private static ServiceProcess start(
            int port, Halls.Database database, LocalKafka kafka, TokenIssuer tokens, Path folder) throws Exception {
        return ServiceProcess.start(
                LocalService.SCHEDULING,
                port,
                List.of("-Xmx1g"),
                List.of(
                        "--DB_URL=" + database.url(),
                        "--DB_USER=" + database.user(),
                        "--DB_PASSWORD=" + database.password(),
                        "--KAFKA_BOOTSTRAP=" + kafka.bootstrapServers(),
                        "--IDENTITY_ISSUER=" + tokens.issuer(),
                        "--IDENTITY_JWKS=" + tokens.keysUrl(),
                        "--bagalau.scheduling.demo.enabled=true"),
                folder.resolve("scheduling-service.log"));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
