package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls a service by the JDK's client, on the request's own virtual thread. Replaces the gateway's general exchange over
 * RestClient, which costs about as much again and whose time-out would cut event streams off.
 */
@Component
class ServiceExchange implements ProxyExchange {
    private final HttpClient client;
    private final RouteProperties properties;

    ServiceExchange(ServiceClient client, RouteProperties properties) {
        this.client = client.http();
        this.properties = properties;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest browser = request.getServerRequest().servletRequest();
        URI uri = Objects.requireNonNull(request.getUri());
        RoutedService service = ServiceRoutes.serviceOf(request.getServerRequest());
        RequestBody body = bodyOf(browser);
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                .timeout(properties.responseTimeout(service))
                .method(request.getMethod().name(), body.publisher(browser));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        HttpResponse<InputStream> answer = send(builder.build(), body);
        ServerResponse.BodyBuilder response = ServerResponse.status(answer.statusCode());
        ResponseHeaders.copy(
                answer.headers(),
                uri.getRawPath(),
                (name, values) -> response.header(name, values.toArray(new String[0])));
        return response.build((ignored, to) -> {
            ResponseBody.copy(answer, to);
            return null;
        });
    }

    private RequestBody bodyOf(HttpServletRequest browser) {
        try {
            return RequestBody.of(browser, properties.maxRequestSize().toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request, RequestBody body) {
        try {
            return client.send(request, ResponseBody.handler());
        } catch (IOException e) {
            RequestFailure own = body.failure();
            if (own != null) {
                throw own;
            }
            throw e instanceof HttpTimeoutException && !(e instanceof HttpConnectTimeoutException)
                    ? new ServiceTimeout(e)
                    : new ConnectionFailure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailure(e);
        }
    }
}
