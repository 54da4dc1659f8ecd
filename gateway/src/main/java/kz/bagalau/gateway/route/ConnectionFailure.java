package kz.bagalau.gateway.route;

/** No connection, or it broke before an answer: what changes nothing may be tried again. */
public final class ConnectionFailure extends ServiceFailure {
    public ConnectionFailure(Throwable cause) {
        super("no connection: " + cause, cause);
    }
}
