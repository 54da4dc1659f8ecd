package kz.bagalau.local.platform;

/** A reason that the person at the keyboard can do something about, said in plain words. */
final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }
}
