package kz.bagalau.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.bagalau.gateway.route.RouteProperties;
import kz.bagalau.gateway.route.RoutedService;
import kz.bagalau.gateway.route.ServiceClient;
import org.springframework.stereotype.Component;

/** Asks all services side by side whether they are ready, and remembers the answers for a moment. */
@Component
class ServicesReadiness {
    private final HttpClient client;
    private final RouteProperties routes;
    private final HealthProperties properties;
    private Map<RoutedService, Boolean> answers = Map.of();
    private long askedAt;

    ServicesReadiness(ServiceClient client, RouteProperties routes, HealthProperties properties) {
        this.client = client.http();
        this.routes = routes;
        this.properties = properties;
    }

    /** Whether the service is ready; its database and its broker belong to that. */
    synchronized boolean isReady(RoutedService service) {
        if (answers.isEmpty()
                || System.nanoTime() - askedAt > properties.cacheFor().toNanos()) {
            answers = askAll();
            askedAt = System.nanoTime();
        }
        return answers.getOrDefault(service, false);
    }

    private Map<RoutedService, Boolean> askAll() {
        Map<RoutedService, CompletableFuture<Boolean>> asked = new EnumMap<>(RoutedService.class);
        Arrays.stream(RoutedService.values()).forEach(service -> asked.put(service, ask(service)));
        Map<RoutedService, Boolean> answered = new EnumMap<>(RoutedService.class);
        asked.forEach((service, answer) -> answered.put(service, answer.join()));
        return answered;
    }

    private CompletableFuture<Boolean> ask(RoutedService service) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(routes.address(service) + "/actuator/health/readiness"))
                .timeout(properties.timeout())
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(response -> response.statusCode() == 200)
                .exceptionally(failure -> false);
    }
}
