package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The body of a browser's request on its way to the service: short ones at once, long ones as they come. */
final class RequestBody extends FilterInputStream {
    private static final int SHORT = 64 * 1024;

    private final long limit;
    private long passed;
    private volatile @Nullable RequestFailure failure;

    private RequestBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    /** @throws RequestFailure when it is known to be longer than the limit */
    static RequestBody of(HttpServletRequest request, long limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        return new RequestBody(request.getInputStream(), limit);
    }

    BodyPublisher publisher(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null)) {
            return BodyPublishers.noBody();
        }
        if (length < 0) {
            return BodyPublishers.ofInputStream(() -> this);
        }
        if (length <= SHORT) {
            return BodyPublishers.ofByteArray(readShort((int) length));
        }
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> this), length);
    }

    private byte[] readShort(int length) {
        try {
            return readNBytes(length);
        } catch (IOException e) {
            throw brokenOff();
        }
    }

    /** Why it could not be read to its end, if so. */
    @Nullable
    RequestFailure failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(buffer, offset, length);
        } catch (IOException e) {
            failure = brokenOff();
            throw e;
        }
        passed += Math.max(0, count);
        if (passed > limit) {
            failure = tooLarge();
            throw new IOException("longer than " + limit);
        }
        return count;
    }

    private static RequestFailure tooLarge() {
        return new RequestFailure(HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
    }

    private static RequestFailure brokenOff() {
        return new RequestFailure(HttpStatus.BAD_REQUEST, "malformed-request");
    }
}
