package kz.bagalau.system.bench.startup;

import static kz.bagalau.system.bench.Measurement.atMost;
import static kz.bagalau.system.bench.Measurement.beside;
import static kz.bagalau.system.bench.Measurement.of;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.TemporaryFolder;
import kz.bagalau.system.deployed.ServicesApart;
import kz.bagalau.system.platform.Platform;

/**
 * From the start of a built platform's process to ready, as {@code ./bagalau up} does it: first on empty data, then on kept data with
 * the AOT cache that the first one wrote. Beside it the same services from their jars, a JVM each, all at once, whose PostgreSQL
 * and Kafka run already: how microservices usually start on one machine.
 */
public final class StartupBench implements Benchmark {
    private static final int PORT_OFFSET = 2000;
    private static final double GOAL = 1.0 / 3;
    private static final String APART = "the same services, a JVM each, PostgreSQL and Kafka running already";

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path home = folder.path().resolve("platform");
            Path cache = folder.path().resolve("platform.aot");
            progress.accept("the platform starts on empty data");
            double first = started(home, "-XX:AOTCacheOutput=" + cache);
            progress.accept("%.1f s; it starts on kept data with its AOT cache".formatted(first));
            double again = started(home, "-XX:AOTCache=" + cache);
            progress.accept("%.1f s; the services start apart".formatted(again));
            double apart = startedApart(Files.createDirectory(folder.path().resolve("apart")));
            return List.of(
                    atMost("up, built, kept data and AOT cache, to ready", again, "s", APART, apart, GOAL),
                    beside("up, built, empty data, no AOT cache, to ready", first, "s", APART, apart),
                    of("size of the AOT cache", Files.size(cache) / 1e6, "MB"));
        }
    }

    private static double started(Path home, String... options) {
        try (Platform platform = Platform.run(home, PORT_OFFSET, List.of(options))) {
            return seconds(platform.startedIn());
        }
    }

    private static double startedApart(Path logs) {
        try (ServicesApart services = new ServicesApart(logs, List.of())) {
            return seconds(services.start());
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
