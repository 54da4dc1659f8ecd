package kz.bagalau.gateway.route;

/** A service gave no answer. */
public sealed class ServiceFailure extends RuntimeException permits ConnectionFailure, ServiceTimeout {
    ServiceFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
