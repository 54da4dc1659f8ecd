package kz.bagalau.gateway.route;

import java.util.List;
import java.util.Locale;

/** The services behind the gateway with their paths; nothing else is reachable through it. A new service is a line here and an address in the settings. */
public enum RoutedService {
    TESTING("/api/testing/**"),
    SCHEDULING("/api/scheduling/**"),
    APPLICATION("/api/applications/**"),
    IDENTITY("/api/identity/**", "/id/**"),
    CERTIFICATE("/api/certificates/**"),
    NOTIFICATION("/api/notifications/**"),
    REFERENCE("/api/reference/**");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> paths;

    RoutedService(String... paths) {
        this.paths = List.of(paths);
    }

    /** Patterns of its paths; they are passed on unchanged. */
    public List<String> paths() {
        return paths;
    }

    /** Its name in settings, health and metrics. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
