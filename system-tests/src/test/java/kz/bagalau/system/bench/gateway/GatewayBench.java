package kz.bagalau.system.bench.gateway;

import static kz.bagalau.system.bench.Measurement.atLeast;
import static kz.bagalau.system.bench.Measurement.beside;
import static kz.bagalau.system.bench.Measurement.median;
import static kz.bagalau.system.bench.Measurement.of;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.bagalau.local.platform.LocalService;
import kz.bagalau.system.bench.Benchmark;
import kz.bagalau.system.bench.Measurement;
import kz.bagalau.system.bench.TemporaryFolder;
import kz.bagalau.system.bench.load.HttpLoad;
import kz.bagalau.system.deployed.ServicesApart;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in teacher's read of the API: past the gateway with a token, through the gateway with a session's cookie, and through
 * nginx with a token where it is installed. All services run apart, as deployed; client and servers share the cores.
 */
public final class GatewayBench implements Benchmark {
    private static final int CONNECTIONS = 32;
    /** Until then the compiler takes its share: a gateway's processor time per request still falls by a quarter after 60,000. */
    private static final int WARM_UP = 150_000;

    private static final int REQUESTS = 20_000;
    private static final int ROUNDS = 5;
    /** The compiler and the heap that the images' settings come to. */
    private static final List<String> AS_DEPLOYED =
            List.of("-XX:TieredStopAtLevel=4", "-Xmx460m", "-XX:+UseCompactObjectHeaders");

    private static final String DIRECT = "the same service asked directly with a token";

    private record Round(HttpLoad.Outcome direct, HttpLoad.Outcome gateway, HttpLoad.@Nullable Outcome nginx) {}

    @Override
    public List<Measurement> run(Consumer<String> progress) throws Exception {
        progress.accept("the services start, each in a process of its own (about a minute)");
        try (TemporaryFolder folder = TemporaryFolder.make();
                ServicesApart services = new ServicesApart(folder.path(), AS_DEPLOYED)) {
            services.start();
            progress.accept(CONNECTIONS + " sessions sign in");
            SignedIn people = SignedIn.make(CONNECTIONS, services);
            int service = services.port(LocalService.SCHEDULING);
            Optional<Nginx> nginx = Nginx.inFrontOf(service, folder.path());
            try {
                HttpLoad direct = new HttpLoad(service, CONNECTIONS);
                HttpLoad gateway = new HttpLoad(services.port(LocalService.GATEWAY), CONNECTIONS);
                @Nullable
                HttpLoad beside = nginx.map(proxy -> new HttpLoad(proxy.port(), CONNECTIONS))
                        .orElse(null);
                progress.accept("all warm up");
                direct.run(WARM_UP, 200, people::toService);
                gateway.run(WARM_UP, 200, people::toGateway);
                List<Round> rounds = new ArrayList<>();
                for (int i = 1; i <= ROUNDS; i++) {
                    rounds.add(round(direct, gateway, beside, people));
                    progress.accept("round %d of %d: %s".formatted(i, ROUNDS, told(rounds.getLast())));
                }
                return report(rounds);
            } finally {
                nginx.ifPresent(Nginx::close);
            }
        }
    }

    private static Round round(HttpLoad direct, HttpLoad gateway, @Nullable HttpLoad nginx, SignedIn people)
            throws IOException {
        return new Round(
                direct.run(REQUESTS, 200, people::toService),
                gateway.run(REQUESTS, 200, people::toGateway),
                nginx == null ? null : nginx.run(REQUESTS, 200, people::toService));
    }

    private static String told(Round round) {
        return "direct %,.0f/s, gateway %,.0f/s%s"
                .formatted(
                        round.direct().perSecond(),
                        round.gateway().perSecond(),
                        round.nginx() == null
                                ? ""
                                : ", nginx %,.0f/s".formatted(round.nginx().perSecond()));
    }

    private static List<Measurement> report(List<Round> rounds) {
        double direct = median(rounds, round -> round.direct().perSecond());
        double gateway = median(rounds, round -> round.gateway().perSecond());
        List<Measurement> report = new ArrayList<>();
        report.add(atLeast("reads through the gateway, a session each", gateway, "requests/s", DIRECT, direct, 0.5));
        if (rounds.getFirst().nginx() != null) {
            double nginx = median(
                    rounds, round -> round.nginx() == null ? 0 : round.nginx().perSecond());
            report.add(beside("reads through nginx", nginx, "requests/s", DIRECT, direct));
        }
        report.add(of("direct, p50", median(rounds, round -> round.direct().percentile(0.5)), "ms"));
        report.add(of("gateway, p50", median(rounds, round -> round.gateway().percentile(0.5)), "ms"));
        report.add(of("direct, p99", median(rounds, round -> round.direct().percentile(0.99)), "ms"));
        report.add(of("gateway, p99", median(rounds, round -> round.gateway().percentile(0.99)), "ms"));
        return report;
    }
}
