package kz.bagalau.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.bagalau.local.platform.FlatClassPath;
import kz.bagalau.local.platform.LocalService;

/** One service in a process of its own, with its own libraries only, as its image runs it. */
public final class ServiceProcess implements AutoCloseable {
    private static final Path PLATFORM_CLASS_PATH =
            Path.of(System.getProperty("bagalau.root", ".."), "local-platform/target/platform.classpath");
    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final LocalService service;
    private final int port;
    private final Path log;
    private final Process process;

    private ServiceProcess(LocalService service, int port, Path log, Process process) {
        this.service = service;
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts the process and returns at once.
     *
     * @param settings command-line arguments such as {@code --PORT=8083}
     * @param log what the process prints
     */
    public static ServiceProcess start(
            LocalService service, int port, List<String> jvmOptions, List<String> settings, Path log)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", ownClassPath(service), service.main().getName()));
        command.addAll(settings);
        command.add("--PORT=" + port);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServiceProcess(service, port, log, process);
    }

    /** From the platform's class path: the benchmark's own has other versions of some libraries. */
    private static String ownClassPath(LocalService service) throws IOException {
        Set<String> own = FlatClassPath.ownLibraries(service);
        return Arrays.stream(Files.readString(PLATFORM_CLASS_PATH).strip().split(":"))
                .filter(jar -> own.contains(Path.of(jar).getFileName().toString())
                        || jar.matches(".*/" + service.artifact() + "-[^/]*\\.jar"))
                .collect(Collectors.joining(":"));
    }

    /** Waits until its readiness says that it may have requests. */
    public ServiceProcess awaitReady() throws InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException(service.artifact() + " did not start:\n" + told());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return this;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://localhost:" + port + "/actuator/health/readiness"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String told() {
        try {
            String text = Files.readString(log);
            return text.substring(Math.max(0, text.length() - 6000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
