package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;

/** The body of a service's answer on its way to the browser: short ones at once, long ones as they come, event streams piece by piece. */
final class ResponseBody {
    private static final long SHORT = 64L * 1024;
    private static final int BUFFER = 16 * 1024;

    private ResponseBody() {}

    static BodyHandler<InputStream> handler() {
        return head -> head.headers().firstValueAsLong("content-length").orElse(Long.MAX_VALUE) <= SHORT
                ? BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new)
                : BodySubscribers.ofInputStream();
    }

    static void copy(HttpResponse<InputStream> answer, HttpServletResponse response) throws IOException {
        boolean stream = answer.headers()
                .firstValue("content-type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
        try (InputStream from = answer.body()) {
            OutputStream to = response.getOutputStream();
            if (stream) {
                response.flushBuffer();
                copyPieces(from, to);
            } else {
                from.transferTo(to);
            }
        }
    }

    private static void copyPieces(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[BUFFER];
        int count = from.read(piece);
        while (count >= 0) {
            to.write(piece, 0, count);
            to.flush();
            count = from.read(piece);
        }
    }
}
