package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Objects;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Calls a service on the request's own thread, without a client's layers between (ADR 8). Replaces the general exchange over RestClient. */
@Component
class ServiceExchange implements ProxyExchange {
    private final ServiceConnections connections;
    private final RouteProperties properties;

    ServiceExchange(ServiceConnections connections, RouteProperties properties) {
        this.connections = connections;
        this.properties = properties;
    }

    @Override
    public ServerResponse exchange(Request request) {
        RoutedService service = ServiceRoutes.serviceOf(request.getServerRequest());
        RequestBody body = bodyOf(request.getServerRequest().servletRequest());
        ClassicHttpRequest toService = head(request);
        body.addTo(toService);
        try {
            return answer(service, toService);
        } catch (IOException | HttpException e) {
            RequestFailure own = body.failure();
            if (own != null) {
                throw own;
            }
            throw e instanceof SocketTimeoutException && !(e instanceof ConnectTimeoutException)
                    ? new ServiceTimeout(e)
                    : new ConnectionFailure(e);
        }
    }

    private RequestBody bodyOf(HttpServletRequest browser) {
        try {
            return RequestBody.of(browser, properties.maxRequestSize().toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClassicHttpRequest head(Request request) {
        URI uri = Objects.requireNonNull(request.getUri());
        String query = uri.getRawQuery();
        BasicClassicHttpRequest head = new BasicClassicHttpRequest(
                request.getMethod().name(), query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query);
        head.addHeader("Host", uri.getRawAuthority());
        request.getHeaders().forEach((name, values) -> values.forEach(value -> head.addHeader(name, value)));
        return head;
    }

    private ServerResponse answer(RoutedService service, ClassicHttpRequest request) throws IOException, HttpException {
        ServiceConnection connection = connections.open(service);
        try {
            ClassicHttpResponse answer = connection.send(request, Timeout.of(properties.responseTimeout(service)));
            return ServiceAnswer.of(answer, connection, request.getPath().startsWith("/id/"));
        } catch (IOException | HttpException | RuntimeException e) {
            connection.abort();
            throw e;
        }
    }
}
