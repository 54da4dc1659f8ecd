package kz.bagalau.starter.problem;

import java.io.IOException;

/** A body became longer than is allowed while it was read. */
public final class BodyTooLargeException extends IOException {
    public BodyTooLargeException() {
        super("body too large");
    }
}
