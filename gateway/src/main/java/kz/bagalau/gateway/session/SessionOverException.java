package kz.bagalau.gateway.session;

/** The tokens of a session can no longer be renewed: the person has to sign in again. */
final class SessionOverException extends RuntimeException {
    SessionOverException() {
        super("the session is over", null, false, false);
    }
}
