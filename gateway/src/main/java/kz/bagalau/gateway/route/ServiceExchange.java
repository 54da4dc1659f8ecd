package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls a service on the request's own thread, without a client's layers between, and with path and query byte for byte as they
 * came (ADR 8).
 */
@Component
class ServiceExchange {
    private final ServiceConnections connections;
    private final RequestHeaders headers;
    private final RouteProperties properties;

    ServiceExchange(ServiceConnections connections, RequestHeaders headers, RouteProperties properties) {
        this.connections = connections;
        this.headers = headers;
        this.properties = properties;
    }

    ServerResponse exchange(ServerRequest request) {
        RoutedService service = ServiceRoutes.serviceOf(request);
        HttpServletRequest browser = request.servletRequest();
        RequestBody body = bodyOf(browser);
        ClassicHttpRequest toService = new BasicClassicHttpRequest(browser.getMethod(), target(browser));
        toService.addHeader("Host", properties.address(service).getRawAuthority());
        headers.addTo(toService, request);
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

    private static String target(HttpServletRequest browser) {
        String query = browser.getQueryString();
        String path = browser.getRequestURI();
        return query == null ? path : path + "?" + query;
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
