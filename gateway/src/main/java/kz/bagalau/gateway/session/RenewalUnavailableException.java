package kz.bagalau.gateway.session;

/** The tokens cannot be renewed just now. */
final class RenewalUnavailableException extends RuntimeException {
    RenewalUnavailableException(String message) {
        super(message);
    }

    RenewalUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
