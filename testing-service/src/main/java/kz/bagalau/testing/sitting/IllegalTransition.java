package kz.bagalau.testing.sitting;

/** A sitting was asked for a step that its status does not allow. */
public final class IllegalTransition extends RuntimeException {
    private final SittingStatus from;

    IllegalTransition(SittingStatus from, SittingStatus to) {
        super("A sitting that is " + from + " can't become " + to);
        this.from = from;
    }

    /** Where the sitting stands. */
    public SittingStatus from() {
        return from;
    }
}
