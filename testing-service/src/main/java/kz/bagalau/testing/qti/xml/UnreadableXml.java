package kz.bagalau.testing.qti.xml;

/** The document can't be read: not well-formed, out of bounds, or with a DOCTYPE. */
public final class UnreadableXml extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    UnreadableXml(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the document, 0 when unknown. */
    public int line() {
        return line;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
