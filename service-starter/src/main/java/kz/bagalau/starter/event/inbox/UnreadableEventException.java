package kz.bagalau.starter.event.inbox;

/** A record that is no event of ours; another try would not read it better. Its message never holds any of its content. */
final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableEventException(String message) {
        super(message);
    }
}
