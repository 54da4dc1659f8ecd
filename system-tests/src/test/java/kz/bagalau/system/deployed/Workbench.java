package kz.bagalau.system.deployed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.local.infrastructure.FreePort;
import kz.bagalau.local.infrastructure.LocalKafka;
import kz.bagalau.local.infrastructure.LocalPostgres;
import kz.bagalau.local.platform.LocalService;

/** A durable PostgreSQL, Kafka and an issuer of tokens, on which single services run in processes of their own. */
public final class Workbench implements AutoCloseable {
    private static final String PASSWORD = "for-this-run-only";

    private final Path folder;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final TokenIssuer tokens;
    private final List<ServiceAlone> services = new ArrayList<>();

    /**
     * Starts what services need.
     *
     * @param folder for the data and for what the services print; the caller's to delete
     */
    public Workbench(Path folder) throws Exception {
        this.folder = folder;
        postgres = LocalPostgres.persistent(folder.resolve("postgres"), 0);
        kafka = LocalKafka.temporary();
        tokens = new TokenIssuer();
    }

    /**
     * Starts a service on a database of its own and waits until it answers.
     *
     * @param database also the name of its role
     * @param more environment than addresses
     */
    public ServiceAlone start(LocalService service, String database, Map<String, String> more) {
        postgres.ensureDatabase(database, PASSWORD);
        int port = FreePort.any();
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORT", Integer.toString(port),
                "DB_URL", postgres.jdbcUrl(database),
                "DB_USER", database,
                "DB_PASSWORD", PASSWORD,
                "KAFKA_BOOTSTRAP", kafka.bootstrapServers(),
                "IDENTITY_ISSUER", tokens.issuer(),
                "IDENTITY_JWKS", tokens.keysUrl()));
        environment.putAll(more);
        ServiceAlone started =
                new ServiceAlone(service, port, environment, tokens, folder.resolve(database + "-service.log"));
        services.add(started);
        started.awaitLive();
        return started;
    }

    /**
     * Starts the gateway in front of scheduling-service. Who signs in comes back with a code of {@link SignInTokens}; all come from one
     * address, whose limit is off. The other limits and all else are as deployed.
     */
    public ServiceAlone startGateway(ServiceAlone scheduling) {
        return start(
                LocalService.GATEWAY,
                "gateway",
                Map.of(
                        "PUBLIC_URL", tokens.url(),
                        "IDENTITY_URL", tokens.url(),
                        "SCHEDULING_URL", scheduling.url(),
                        "GATEWAY_CLIENT_SECRET", PASSWORD,
                        "SPRING_APPLICATION_JSON", "{\"bagalau.gateway.limits.sign-in-start.requests\":1000000}"));
    }

    @Override
    public void close() {
        services.forEach(ServiceAlone::close);
        tokens.close();
        kafka.close();
        postgres.close();
    }
}
