package kz.bagalau.local.platform;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import kz.bagalau.local.infrastructure.MovableClock;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs each service as a Spring context of its own, with its own port, database and settings. */
final class Services implements AutoCloseable {
    /** More do not help on two cores: class loading is the work. */
    private static final int AT_ONCE = 2;

    private final ServiceSettings settings;
    private final MovableClock clock;
    private final Consumer<String> progress;
    private final Deque<ConfigurableApplicationContext> running = new ArrayDeque<>();

    Services(ServiceSettings settings, MovableClock clock, Consumer<String> progress) {
        this.settings = settings;
        this.clock = clock;
        this.progress = progress;
    }

    void start() {
        try (ExecutorService starters = Executors.newFixedThreadPool(AT_ONCE)) {
            Map<LocalService, Future<?>> starting = new LinkedHashMap<>();
            for (LocalService service : LocalService.values()) {
                starting.put(service, starters.submit(() -> start(service)));
            }
            starting.forEach(Services::await);
        }
    }

    private void start(LocalService service) {
        long begin = System.nanoTime();
        SpringApplication application = new SpringApplication(service.main());
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("spring.config.name", service.artifact()));
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", clock));
        ConfigurableApplicationContext context = application.run(settings.of(service));
        synchronized (running) {
            running.push(context);
        }
        progress.accept("%-22s %5.1f s".formatted(service.artifact(), (System.nanoTime() - begin) / 1e9));
    }

    private static void await(LocalService service, Future<?> start) {
        try {
            start.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(service.artifact() + " did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + service.artifact() + " started", e);
        }
    }

    /** Stops all at once: each waits for its own requests and consumers, none for another's. */
    @Override
    public void close() {
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            synchronized (running) {
                running.forEach(context -> stoppers.execute(context::close));
                running.clear();
            }
        }
    }
}
