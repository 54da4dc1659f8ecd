package kz.bagalau.system.bench.booking;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.system.deployed.ServiceAlone;

/** The same people with a session each at the gateway, which the gateway itself made, and what they send there. */
final class Sessions {
    private static final int SIGN_INS_AT_ONCE = 16;

    private final ServiceAlone gateway;
    private final List<String> headers;

    private Sessions(ServiceAlone gateway, List<String> headers) {
        this.gateway = gateway;
        this.headers = headers;
    }

    static Sessions make(People people, ServiceAlone gateway) throws InterruptedException, ExecutionException {
        List<String> headers = new ArrayList<>();
        try (HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newFixedThreadPool(SIGN_INS_AT_ONCE)) {
            List<Callable<String>> signIns = people.tokens().stream()
                    .<Callable<String>>map(token -> () -> new GatewaySignIn(http, gateway.url()).headers(token))
                    .toList();
            for (Future<String> signedIn : threads.invokeAll(signIns)) {
                headers.add(signedIn.get());
            }
        }
        return new Sessions(gateway, headers);
    }

    /** The request of a person who wants a seat. */
    byte[] hold(int person, UUID slot) {
        return HoldRequest.bytes(headers.get(person), slot);
    }

    /**
     * Everybody has looked for a place a moment ago, so the gateway, which writes the time of a session's last use once a minute, has
     * done so. Left alone it would do it in some runs and not in others.
     */
    void use() throws SQLException {
        try (Connection database = gateway.database();
                var statement = database.createStatement()) {
            statement.execute("update spring_session set last_access_time = extract(epoch from now()) * 1000");
            statement.execute("vacuum analyze spring_session, rate_limit");
        }
    }
}
