package kz.bagalau.gateway.route;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The body of a browser's request on its way to the service, as it comes. */
final class RequestBody extends FilterInputStream {
    private static final Set<String> WITHOUT = Set.of("GET", "HEAD", "DELETE");

    private final long length;
    private final long limit;
    private long passed;
    private @Nullable RequestFailure failure;

    private RequestBody(InputStream body, long length, long limit) {
        super(body);
        this.length = length;
        this.limit = limit;
    }

    /** @throws RequestFailure when it is known to be longer than the limit */
    static RequestBody of(HttpServletRequest request, long limit) throws IOException {
        long length = request.getContentLengthLong();
        if (length > limit) {
            throw tooLarge();
        }
        boolean none = length < 0 && request.getHeader("Transfer-Encoding") == null;
        return new RequestBody(request.getInputStream(), none ? 0 : length, limit);
    }

    /** Lets the request to the service carry it, if there is one. */
    void addTo(ClassicHttpRequest toService) {
        if (length < 0) {
            toService.addHeader("Transfer-Encoding", "chunked");
        } else if (length > 0 || !WITHOUT.contains(toService.getMethod())) {
            toService.addHeader("Content-Length", length);
        }
        if (length != 0) {
            toService.setEntity(new InputStreamEntity(this, length, null));
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
