package kz.bagalau.gateway.route;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Sends what came as it came; the general handler takes path and query apart and together again, and reads form bodies for it. */
@Component
class UnchangedRequestHandler extends ProxyExchangeHandlerFunction {
    private final ServiceExchange services;

    UnchangedRequestHandler(
            ServiceExchange services,
            ProxyExchange general,
            ObjectProvider<RequestHttpHeadersFilter> requestFilters,
            ObjectProvider<ResponseHttpHeadersFilter> responseFilters) {
        super(general, requestFilters, responseFilters);
        this.services = services;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        return services.exchange(request);
    }
}
