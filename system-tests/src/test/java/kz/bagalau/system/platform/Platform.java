package kz.bagalau.system.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The local platform in a process of its own, with ports and data beside those of {@code ./bagalau up}. */
public final class Platform implements AutoCloseable {
    /** Tests run in several JVMs at a time, each with a platform of its own, counted from 1. */
    private static final int FORK = Integer.getInteger("bagalau.fork", 1);

    /** Beside the ports of {@code ./bagalau up}, and never 10080, where a browser opens no page. */
    private static final int PORT_OFFSET = 300 + 600 * FORK;

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final Pattern PASSWORD = Pattern.compile("password of all: (\\S+)\\)");
    private static final Path ROOT = Path.of(System.getProperty("bagalau.root", ".."));

    /**
     * For a JVM that lives for minutes beside the tests: no second compiler, whose work would not pay off, and no collections only
     * because classes and their code come.
     */
    private static final List<String> BRIEF =
            List.of("-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=512m", "-XX:ReservedCodeCacheSize=240m");

    /** What nobody woke its services for they look for less often; what they are woken for comes at once as ever. */
    private static final List<String> CALM = List.of(
            "-Dbagalau.events.outbox.workers=1",
            "-Dbagalau.events.outbox.poll-max=5s",
            "-Dbagalau.notification.sending.workers=1",
            "-Dspring.kafka.consumer.fetch-max-wait=2s");

    /** Ports of {@code ./bagalau up}, for trying a journey against a platform that runs already: {@code -Dbagalau.attach=HOME}. */
    private static final String ATTACH = "bagalau.attach";

    private final @Nullable Process process;
    private final int portOffset;
    private final Path home;
    private final String demoPassword;
    private final Duration startedIn;

    private static final class Shared {
        static final Platform INSTANCE = startForAll();

        private static Platform startForAll() {
            String running = System.getProperty(ATTACH);
            if (running != null) {
                return attach(Path.of(running));
            }
            Path home = ROOT.resolve("system-tests/target/platform-" + FORK);
            empty(home);
            List<String> options = new ArrayList<>(BeanNames.TOLD);
            options.addAll(BRIEF);
            options.addAll(CALM);
            // hundreds of people register and sign in: what makes a password hard to guess would take most of the time
            options.add("-Dbagalau.identity.account.hash-memory=256KB");
            options.add("-Dbagalau.local.durable=false");
            Platform platform = run(home, PORT_OFFSET, options);
            Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
            return platform;
        }
    }

    private static void empty(Path home) {
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Platform(@Nullable Process process, int portOffset, Path home, String demoPassword, Duration startedIn) {
        this.process = process;
        this.portOffset = portOffset;
        this.home = home;
        this.demoPassword = demoPassword;
        this.startedIn = startedIn;
    }

    /** The one platform of this JVM, started when first asked for, with fresh data. */
    public static Platform shared() {
        return Shared.INSTANCE;
    }

    /** Starts a platform on what the folder holds. */
    public static Platform run(Path home, int portOffset, List<String> jvmOptions) {
        long begin = System.nanoTime();
        try {
            Files.createDirectories(home);
            Path ready = home.resolve("ready");
            Files.deleteIfExists(ready);
            Path log = home.resolve("platform.out");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xmx2g",
                    "-Duser.language=en",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow"));
            command.addAll(jvmOptions);
            command.addAll(List.of(
                    "-cp",
                    classPath(),
                    "kz.bagalau.local.platform.LocalPlatformMain",
                    home.toString(),
                    Integer.toString(portOffset)));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            awaitReady(process, ready, log);
            return new Platform(
                    process, portOffset, home, demoPassword(ready), Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Platform attach(Path home) {
        try {
            return new Platform(null, 0, home, demoPassword(home.resolve("ready")), Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String demoPassword(Path ready) throws IOException {
        Matcher password = PASSWORD.matcher(Files.readString(ready));
        if (!password.find()) {
            throw new IllegalStateException("The platform did not tell the demo accounts' password");
        }
        return password.group(1);
    }

    private static void awaitReady(Process process, Path ready, Path log) throws IOException {
        Instant end = Instant.now().plus(START_LIMIT);
        while (!Files.exists(ready)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                String told = Files.readString(log);
                throw new IllegalStateException(
                        "The platform did not start:\n" + told.substring(Math.max(0, told.length() - 6000)));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String classPath() throws IOException {
        Path target = ROOT.resolve("local-platform/target");
        try (var jars = Files.list(target)) {
            String own = jars.map(Path::toString)
                    .filter(name -> name.matches(".*local-platform-[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("local-platform is not built: mvn package"));
            return own + ":" + Files.readString(target.resolve("platform.classpath"));
        }
    }

    /** Address of the gateway. */
    public String url() {
        return "http://localhost:" + (8080 + portOffset);
    }

    /** Address of the page that shows mails, moves the clock, breaks registers. */
    public Control control() {
        return new Control("http://localhost:" + (8025 + portOffset));
    }

    /** What the services have written down. */
    public Databases databases() {
        return new Databases(home, portOffset);
    }

    /** What identity tells of people. */
    public PersonTopic personTopic() {
        return new PersonTopic(portOffset);
    }

    /** Password of all demonstration accounts. */
    public String demoPassword() {
        return demoPassword;
    }

    /** Its JVM; none of a platform that ran already. */
    public ProcessHandle process() {
        if (process == null) {
            throw new IllegalStateException("The platform runs in somebody else's process");
        }
        return process.toHandle();
    }

    /** From the start of the process to ready. */
    public Duration startedIn() {
        return startedIn;
    }

    /** Folder with the platform's data and its log. */
    public Path home() {
        return home;
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
