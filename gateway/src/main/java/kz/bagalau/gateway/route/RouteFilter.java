package kz.bagalau.gateway.route;

import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Stands on the way of every request to a service, in the order of its {@code @Order}. */
public interface RouteFilter {
    ServerResponse filter(RoutedService service, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception;
}
