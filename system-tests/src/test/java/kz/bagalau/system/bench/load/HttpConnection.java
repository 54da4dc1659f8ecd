package kz.bagalau.system.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An HTTP/1.1 connection that has one request under way. */
final class HttpConnection {
    private static final String LENGTH = "\r\ncontent-length:";

    private final SocketChannel channel;
    private final ByteBuffer answer = ByteBuffer.allocate(32 * 1024);
    private long sentAt;

    HttpConnection(SocketChannel channel) {
        this.channel = channel;
    }

    void send(byte[] request) throws IOException {
        answer.clear();
        sentAt = System.nanoTime();
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long sentAt() {
        return sentAt;
    }

    /** Reads what is there; whether the answer is complete. */
    boolean answered() throws IOException {
        if (channel.read(answer) < 0) {
            throw new EOFException("The server closed the connection after: " + text(0, answer.position()));
        }
        int head = endOfHead();
        if (head < 0) {
            return false;
        }
        String headers = text(0, head).toLowerCase(Locale.ROOT);
        int length = headers.indexOf(LENGTH);
        if (length >= 0) {
            int from = length + LENGTH.length();
            int end = headers.indexOf('\r', from);
            return answer.position()
                    >= head
                            + Integer.parseInt(headers.substring(from, end < 0 ? head : end)
                                    .strip());
        }
        // chunked: the last chunk is empty, and JSON has no line breaks in it
        return answer.position() >= head + 5 && text(answer.position() - 5, 5).equals("0\r\n\r\n");
    }

    private int endOfHead() {
        byte[] bytes = answer.array();
        for (int i = 3; i < answer.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                return i + 1;
            }
        }
        return -1;
    }

    void require(int status) {
        if (!text(9, 3).equals(Integer.toString(status))) {
            throw new IllegalStateException("Expected " + status + ", came " + text(0, answer.position()));
        }
    }

    private String text(int from, int length) {
        return new String(answer.array(), from, length, StandardCharsets.UTF_8);
    }
}
