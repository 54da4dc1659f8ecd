package kz.bagalau.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.local.infrastructure.MovableClock;

/** Starts the whole platform in this JVM, and stops it in the opposite order. */
public final class LocalPlatform implements AutoCloseable {
    /** Set to false, commits do not wait for the disk: for tests, whose data nobody needs after the machine failed. */
    private static final boolean DURABLE = !"false".equals(System.getProperty("bagalau.local.durable"));

    private final Ports ports;
    private final Path home;
    private final Consumer<String> progress;
    private final Secrets secrets;
    private final MovableClock clock = new MovableClock();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /**
     * Prepares a platform.
     *
     * @param home folder of its data and secrets, made when missing
     * @param portOffset moves all ports, 0 for the usual ones
     * @param progress is told each step
     */
    public LocalPlatform(Path home, int portOffset, Consumer<String> progress) {
        this.home = home;
        this.ports = Ports.offsetBy(portOffset);
        this.progress = progress;
        this.secrets = new Secrets(home);
    }

    /**
     * Stops what a killed platform left behind.
     *
     * @throws CannotStart when another program has one of the ports
     */
    public void makeWay() {
        if (LocalPostgres.stopLeft(home.resolve("postgres"))) {
            progress.accept("stopped PostgreSQL of a run that was killed");
        }
        ports.requireFree();
    }

    /** Starts everything; returns when all services are ready. What had started is stopped when a part cannot. */
    public void start() {
        try {
            Files.createDirectories(home);
            var postgres = CompletableFuture.supplyAsync(this::startPostgres);
            SwitchedServer<LocalKafka> kafka = keep(new SwitchedServer<>(
                    () -> LocalKafka.start(home.resolve("kafka"), ports.kafka(), ports.kafkaController()),
                    LocalKafka::close));
            progress.accept("Kafka                  localhost:" + ports.kafka());
            MailServer mails = keep(new MailServer(ports.smtp()));
            StateRegisters registers = keep(new StateRegisters("127.0.0.1", ports.registers()));
            progress.accept("mail, state registers  localhost:" + ports.smtp() + ", :" + ports.registers());
            var servers = Map.of("kafka", kafka, "postgresql", postgres.join());
            Services services = keep(new Services(new ServiceSettings(ports, secrets), clock, progress));
            services.start();
            PlatformHealth.awaitUp(publicUrl());
            keep(new ControlPage(ports.control(), mails, clock, registers, servers));
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private SwitchedServer<LocalPostgres> startPostgres() {
        SwitchedServer<LocalPostgres> postgres = new SwitchedServer<>(
                () -> LocalPostgres.persistent(home.resolve("postgres"), ports.postgres(), DURABLE),
                LocalPostgres::close);
        synchronized (running) {
            running.addLast(postgres);
        }
        for (LocalService service : LocalService.values()) {
            postgres.server().ensureDatabase(service.shortName(), secrets.databasePassword());
        }
        progress.accept("PostgreSQL             localhost:" + ports.postgres());
        return postgres;
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    /** Where the pages are. */
    public String publicUrl() {
        return new ServiceSettings(ports, secrets).publicUrl();
    }

    /** Where the mails are, the clock, the faults of the registers and the switches of the servers. */
    public String controlUrl() {
        return "http://localhost:" + ports.control();
    }

    /** Password of all demonstration accounts. */
    public String demoPassword() {
        return secrets.demoPassword();
    }

    @Override
    public void close() {
        while (true) {
            AutoCloseable part;
            synchronized (running) {
                part = running.poll();
            }
            if (part == null) {
                return;
            }
            try {
                part.close();
            } catch (Exception e) {
                progress.accept("A part did not stop cleanly: " + e);
            }
        }
    }
}
