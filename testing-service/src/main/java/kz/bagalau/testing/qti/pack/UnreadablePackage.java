package kz.bagalau.testing.qti.pack;

/** The package can't be opened, or not safely. */
public final class UnreadablePackage extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadablePackage(String message) {
        super(message);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
