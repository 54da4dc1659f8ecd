package kz.bagalau.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A service's answer on its way to the browser: short bodies were read at once, long ones go as they come, event streams piece by piece. */
public final class ServiceAnswer implements ServerResponse {
    private static final long SHORT = 64L * 1024;
    private static final int BUFFER = 16 * 1024;

    private final HttpStatusCode status;
    private final HttpHeaders headers;
    private final InputStream body;
    /** Only while the body is still on it. */
    private final @Nullable ServiceConnection connection;

    private ServiceAnswer(
            HttpStatusCode status, HttpHeaders headers, InputStream body, @Nullable ServiceConnection connection) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.connection = connection;
    }

    /** Gives the connection back, now or when the body was written. */
    static ServiceAnswer of(ClassicHttpResponse answer, ServiceConnection connection, boolean ofIdentity)
            throws IOException {
        HttpStatusCode status = HttpStatusCode.valueOf(answer.getCode());
        HttpHeaders headers = ResponseHeaders.forBrowser(answer.headerIterator(), ofIdentity);
        HttpEntity entity = answer.getEntity();
        long length = entity == null ? 0 : entity.getContentLength();
        if (length < 0 || length > SHORT) {
            connection.waitForEver();
            return new ServiceAnswer(status, headers, entity.getContent(), connection);
        }
        byte[] whole = length == 0 ? new byte[0] : entity.getContent().readNBytes((int) length);
        if (whole.length < length) {
            throw new ConnectionClosedException("The answer broke off");
        }
        connection.done();
        return new ServiceAnswer(status, headers, new ByteArrayInputStream(whole), null);
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    /** Nobody is given the answer. */
    public void discard() {
        if (connection != null) {
            connection.abort();
        }
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        boolean whole = false;
        try {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            copy(response);
            whole = true;
            return null;
        } finally {
            if (connection != null) {
                if (whole) {
                    connection.done();
                } else {
                    connection.abort();
                }
            }
        }
    }

    private void copy(HttpServletResponse response) throws IOException {
        OutputStream to = response.getOutputStream();
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/event-stream")) {
            response.flushBuffer();
            copyPieces(to);
        } else {
            body.transferTo(to);
        }
    }

    private void copyPieces(OutputStream to) throws IOException {
        byte[] piece = new byte[BUFFER];
        int count = body.read(piece);
        while (count >= 0) {
            to.write(piece, 0, count);
            to.flush();
            count = body.read(piece);
        }
    }
}
