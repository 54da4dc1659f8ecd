package kz.bagalau.system.deployed;

/** {@code Smoke [URL [IMAP_PORT]]}: the smoke journey on a platform that runs, for example of docker-compose.yml. */
public final class Smoke {
    private Smoke() {}

    /** Exit 0 when the whole journey succeeded; else the stack trace of the step that did not. */
    public static void main(String[] args) {
        String url = args.length > 0 ? args[0] : "http://localhost:8080";
        int imapPort = args.length > 1 ? Integer.parseInt(args[1]) : 3143;
        long start = System.nanoTime();
        new SmokeJourney(
                        url,
                        new ImapMailbox("localhost", imapPort),
                        step -> System.out.printf("[%5.1f s] %s%n", (System.nanoTime() - start) / 1e9, step))
                .walk();
    }
}
