package kz.bagalau.gateway.support;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.bagalau.gateway.GatewayApplication;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.test.TestDatabase;
import kz.bagalau.test.TestServers;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * The gateway as it runs, on a port of its own, with a database of its own and stand-ins for the services. A test class that
 * registers it as its extension has it with good stand-ins and unused limits before each test; one with settings of its own
 * is stopped at the end of the class.
 */
public final class RunningGateway implements AutoCloseable, BeforeEachCallback, AfterAllCallback {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final IdentityStandIn identity;
    private final WireMockServer services;
    private final TestDatabase database;
    private final Map<String, String> settings;
    private final int port;
    private final Supplier<RunningGateway> twin = SingletonSupplier.of(this::another);
    private ConfigurableApplicationContext context;
    private boolean kept;

    private RunningGateway(
            IdentityStandIn identity,
            WireMockServer services,
            TestDatabase database,
            Map<String, String> settings,
            int port,
            String publicUrl) {
        this.identity = identity;
        this.services = services;
        this.database = database;
        this.port = port;
        this.settings = new HashMap<>(Map.of(
                "PORT", Integer.toString(port),
                "PUBLIC_URL", publicUrl,
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "GATEWAY_CLIENT_SECRET", IdentityStandIn.SECRET));
        this.settings.put("IDENTITY_URL", identity.server().baseUrl());
        for (String service :
                new String[] {"APPLICATION", "SCHEDULING", "TESTING", "CERTIFICATE", "NOTIFICATION", "REFERENCE"}) {
            this.settings.put(service + "_URL", services.baseUrl());
        }
        this.settings.putAll(settings);
        context = run();
    }

    private static final class Usual {
        private static final RunningGateway GATEWAY = start();

        static {
            GATEWAY.kept = true;
        }
    }

    /** The one with the usual settings; test classes share it, and it ends with this JVM. */
    public static RunningGateway usual() {
        return Usual.GATEWAY;
    }

    /** Starts one, with settings that differ from the usual: name, value, name, value… */
    public static RunningGateway start(String... settings) {
        IdentityStandIn identity = new IdentityStandIn();
        WireMockServer services =
                new WireMockServer(wireMockConfig().port(FreePort.any()).containerThreads(100));
        services.start();
        TestDatabase database = TestServers.running().newDatabase("gateway_" + DATABASES.incrementAndGet());
        int port = FreePort.any();
        String publicUrl = "http://localhost:" + port;
        identity.tokens().publicUrlIs(publicUrl);
        RunningGateway gateway = new RunningGateway(identity, services, database, pairs(settings), port, publicUrl);
        gateway.reset();
        return gateway;
    }

    /** Another instance of the same gateway: the same database, services and public address. */
    public RunningGateway another() {
        return anotherWith();
    }

    /** Another instance that is kept as well: for tests that leave it as it is. */
    public RunningGateway twin() {
        return twin.get();
    }

    /** The same with settings of its own. */
    public RunningGateway anotherWith(String... own) {
        Map<String, String> others = new HashMap<>(settings);
        int otherPort = FreePort.any();
        others.put("PORT", Integer.toString(otherPort));
        others.putAll(pairs(own));
        return new RunningGateway(identity, services, database, others, otherPort, url());
    }

    /** Stops it and starts it again. */
    public void restart() {
        context.close();
        context = run();
    }

    /** Lets all stand-ins do what they should again, as if nobody had asked for anything yet. */
    public void reset() {
        bean(JdbcClient.class).sql("delete from rate_limit").update();
        identity.reset();
        if (!services.isRunning()) {
            services.start();
        }
        services.resetAll();
        bean(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        services.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson("{\"ok\":true}")));
        services.stubFor(get("/actuator/health/readiness").willReturn(okJson("{\"status\":\"UP\"}")));
    }

    private ConfigurableApplicationContext run() {
        return new SpringApplicationBuilder(GatewayApplication.class)
                .properties("spring.config.name=gateway")
                .run(settings.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    public Browser browser() {
        return new Browser(url());
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public IdentityStandIn identity() {
        return identity;
    }

    public WireMockServer services() {
        return services;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        reset();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (!kept) {
            close();
        }
    }

    private static Map<String, String> pairs(String... settings) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return map;
    }
}
