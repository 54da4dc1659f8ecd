package kz.bagalau.gateway.route;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The HTTP client of the gateway's own calls, for tokens and health; what is passed on goes by {@link ServiceConnections}. */
@Component
public class ServiceClient implements DisposableBean {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("to-service-", 0).factory());
    private final HttpClient http;

    ServiceClient(RouteProperties properties) {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .executor(threads)
                .build();
    }

    public HttpClient http() {
        return http;
    }

    @Override
    public void destroy() {
        http.shutdownNow();
        threads.shutdownNow();
    }
}
