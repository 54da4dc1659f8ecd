package kz.bagalau.local.infrastructure;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nobody listens on. */
public final class FreePort {
    private static final int FIRST = 22_000;
    /** From here on Linux takes the ports of outgoing connections, so that one may be gone before a slow program listens on it. */
    private static final int END = 32_768;

    private static final int ATTEMPTS = 1_000;

    private FreePort() {}

    /** Any free one of this machine. Another program that listens may take it before it is used; no connection does. */
    public static int any() {
        for (int i = 0; i < ATTEMPTS; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
