package kz.bagalau.system.bench.booking;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.TemporaryFolder;
import kz.bagalau.system.bench.load.HttpLoad;
import kz.bagalau.system.deployed.ScheduleFiles;
import kz.bagalau.system.deployed.ServiceAlone;
import kz.bagalau.system.deployed.Workbench;

/**
 * Seats held over HTTP at scheduling-service and through the gateway before it, each in a process of its own, and by plain JDBC, all on
 * the same durable PostgreSQL with the local platform's schedule in it. The client shares the two cores with all of them.
 */
public final class BookingBench implements Benchmark {
    static final int SEATS = 200;
    static final int HALLS = 40;
    static final int CONNECTIONS = 64;
    private static final int PEOPLE = SEATS * HALLS;

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL, Kafka, scheduling-service and the gateway start");
        try (TemporaryFolder folder = TemporaryFolder.make();
                Workbench workbench = new Workbench(folder.path())) {
            ServiceAlone service = ScheduleFiles.startScheduling(workbench, Map.of());
            ServiceAlone gateway = workbench.startGateway(service);
            Halls halls = Halls.make(HALLS, SEATS, service);
            progress.accept("%,d people get their tokens".formatted(PEOPLE));
            People people = People.make(PEOPLE, service);
            progress.accept("and sign in at the gateway with them");
            Sessions sessions = Sessions.make(people, gateway);
            List<Round> rounds = new BookingRounds(
                            halls,
                            people,
                            sessions,
                            new PlainJdbc(service),
                            new HttpLoad(service.port(), CONNECTIONS),
                            new HttpLoad(gateway.port(), CONNECTIONS),
                            progress)
                    .run();
            return new BookingReport(rounds).measurements();
        }
    }
}
