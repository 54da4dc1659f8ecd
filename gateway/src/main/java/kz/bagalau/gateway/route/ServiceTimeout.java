package kz.bagalau.gateway.route;

/** The service took longer than it may. */
public final class ServiceTimeout extends ServiceFailure {
    ServiceTimeout(Throwable cause) {
        super("no answer in time", cause);
    }
}
