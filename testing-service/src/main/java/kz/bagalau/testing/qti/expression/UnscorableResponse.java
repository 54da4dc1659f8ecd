package kz.bagalau.testing.qti.expression;

/** A response whose score would take unbounded work; it has to be looked at by a person. */
public final class UnscorableResponse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnscorableResponse(String message) {
        super(message);
    }
}
