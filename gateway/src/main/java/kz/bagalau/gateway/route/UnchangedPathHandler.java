package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends path and query byte for byte as they came; the general handler takes them apart and together again, and reads form bodies for it. */
@Component
class UnchangedPathHandler extends ProxyExchangeHandlerFunction {
    private final ProxyExchange exchange;
    private final RequestHeaders headers;
    private final RouteProperties properties;

    UnchangedPathHandler(
            ProxyExchange exchange,
            RequestHeaders headers,
            RouteProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestFilters,
            ObjectProvider<ResponseHttpHeadersFilter> responseFilters) {
        super(exchange, requestFilters, responseFilters);
        this.exchange = exchange;
        this.headers = headers;
        this.properties = properties;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        URI service = properties.address(ServiceRoutes.serviceOf(request));
        return exchange.exchange(exchange.request(request)
                .uri(target(service, request.servletRequest()))
                .headers(headers.forService(request))
                .build());
    }

    private static URI target(URI service, HttpServletRequest request) {
        String query = request.getQueryString();
        String path = request.getRequestURI();
        try {
            return new URI(service + (query == null ? path : path + "?" + query));
        } catch (URISyntaxException e) {
            throw new RequestFailure(HttpStatus.BAD_REQUEST, "malformed-request");
        }
    }
}
