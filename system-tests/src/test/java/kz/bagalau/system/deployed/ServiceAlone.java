package kz.bagalau.system.deployed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.local.platform.LocalService;

/** A service on a {@link Workbench}, without the others. It can be killed and started again on what it had. */
public final class ServiceAlone {
    /** What the image's settings come to in docker-compose.yml. */
    private static final List<String> CONTAINER = List.of("-Xmx460m", "-XX:+UseCompactObjectHeaders");

    private final LocalService kind;
    private final int port;
    private final Map<String, String> environment;
    private final TokenIssuer tokens;
    private final Path log;
    private JarProcess process;

    ServiceAlone(LocalService kind, int port, Map<String, String> environment, TokenIssuer tokens, Path log) {
        this.kind = kind;
        this.port = port;
        this.environment = environment;
        this.tokens = tokens;
        this.log = log;
        process = launch(environment);
    }

    private JarProcess launch(Map<String, String> settings) {
        return JarProcess.start(kind, CONTAINER, settings, log);
    }

    /** Not that it is ready: without the others it may wait for what they would tell. */
    void awaitLive() {
        JarProcess.awaitOk(url() + "/actuator/health/liveness", List.of(process));
    }

    /**
     * Ends the process without a word, as a power failure does, and starts another; returns when that one answers.
     *
     * @param otherwise settings that are not as they were
     */
    public void killAndStart(Map<String, String> otherwise) {
        process.kill();
        Map<String, String> settings = new HashMap<>(environment);
        settings.putAll(otherwise);
        process = launch(settings);
        awaitLive();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** The access token of somebody with one role. */
    public String token(UUID person, String role) {
        return tokens.token(person, role);
    }

    /** The service's own database. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                environment.get("DB_URL"), environment.get("DB_USER"), environment.get("DB_PASSWORD"));
    }

    void close() {
        process.close();
    }
}
