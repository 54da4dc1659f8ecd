package kz.bagalau.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** One route per service: its paths, through the filters in their order, to its address. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    private static final String SERVICE = RoutedService.class.getName();

    /** The service that a request goes to. */
    static RoutedService serviceOf(ServerRequest request) {
        return (RoutedService) Objects.requireNonNull(request.servletRequest().getAttribute(SERVICE));
    }

    @Bean
    RouterFunction<ServerResponse> services(ObjectProvider<RouteFilter> filters) {
        RouterFunctions.Builder all = route();
        Arrays.stream(RoutedService.values()).forEach(service -> all.add(to(service, filters)));
        return all.build();
    }

    private static RouterFunction<ServerResponse> to(RoutedService service, ObjectProvider<RouteFilter> filters) {
        RouterFunctions.Builder route = route(service.id());
        service.paths().forEach(pattern -> route.route(path(pattern), http()));
        route.before(request -> {
            request.servletRequest().setAttribute(SERVICE, service);
            return request;
        });
        filters.orderedStream()
                .forEach(filter -> route.filter((request, next) -> filter.filter(service, request, next)));
        return route.build();
    }
}
