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
 * Seats held over HTTP at scheduling-service, in a process of its own, and by plain JDBC, on the same durable PostgreSQL with the
 * local platform's schedule in it. The client shares the two cores with all of them.
 */
public final class BookingBench implements Benchmark {
    static final int SEATS = 200;
    static final int HALLS = 40;
    private static final int CONNECTIONS = 64;
    private static final int PEOPLE = SEATS * HALLS;

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("PostgreSQL, Kafka and scheduling-service start");
        try (TemporaryFolder folder = TemporaryFolder.make();
                Workbench workbench = new Workbench(folder.path())) {
            ServiceAlone service = ScheduleFiles.startScheduling(workbench, Map.of());
            Halls halls = Halls.make(HALLS, SEATS, service);
            progress.accept("%,d people get their tokens".formatted(PEOPLE));
            People people = People.make(PEOPLE, service);
            return new BookingRounds(
                            halls, people, new PlainJdbc(service), new HttpLoad(service.port(), CONNECTIONS), progress)
                    .run();
        }
    }
}
