package kz.bagalau.gateway.route;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** The access token that goes with a request to its service, kept on the request on its way through the filters. */
public final class RelayedToken {
    private static final String ATTRIBUTE = RelayedToken.class.getName();

    private RelayedToken() {}

    /** Lets the request carry the token. */
    public static void put(ServerRequest request, String accessToken) {
        request.servletRequest().setAttribute(ATTRIBUTE, accessToken);
    }

    static @Nullable String of(ServerRequest request) {
        return (String) request.servletRequest().getAttribute(ATTRIBUTE);
    }
}
