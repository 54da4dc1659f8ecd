package kz.bagalau.starter.event.inbox;

/** A replayed event is older than what was handled of its aggregate since; the administrator decides whether to force it. */
final class AggregateWentOnException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AggregateWentOnException() {
        super("A later version of the aggregate was handled");
    }
}
