package kz.bagalau.system.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import kz.bagalau.system.bench.booking.BookingBench;
import kz.bagalau.system.bench.gateway.GatewayBench;
import kz.bagalau.system.bench.growth.GrowthBench;
import kz.bagalau.system.bench.outbox.OutboxBench;
import kz.bagalau.system.bench.startup.StartupBench;
import org.slf4j.LoggerFactory;

/** {@code Bench NAME [--json FILE]}: runs a benchmark by its name. */
public final class Bench {
    private static final Map<String, Supplier<Benchmark>> ALL = new TreeMap<>(Map.of(
            "booking", BookingBench::new,
            "gateway", GatewayBench::new,
            "growth", GrowthBench::new,
            "outbox", OutboxBench::new,
            "startup", StartupBench::new));

    private Bench() {}

    /** Exit 0 when it was measured, whatever the figures; 2 for wrong arguments. */
    public static void main(String[] args) throws Exception {
        boolean json = args.length == 3 && args[1].equals("--json");
        Supplier<Benchmark> benchmark = args.length == 0 ? null : ALL.get(args[0]);
        if (benchmark == null || (args.length != 1 && !json)) {
            System.err.println("Usage: bench NAME [--json FILE], NAME one of " + String.join(", ", ALL.keySet()));
            System.exit(2);
            return;
        }
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        long start = System.nanoTime();
        BenchReport report = new BenchReport(benchmark
                .get()
                .run(line -> System.err.printf("[%3d s] %s%n", (System.nanoTime() - start) / 1_000_000_000L, line)));
        System.err.println();
        report.print(System.out);
        if (json) {
            report.write(Path.of(args[2]));
        }
        System.exit(0);
    }
}
