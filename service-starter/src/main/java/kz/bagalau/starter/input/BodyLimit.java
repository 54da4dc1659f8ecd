package kz.bagalau.starter.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.starter.problem.BodyTooLargeException;
import kz.bagalau.starter.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies too large to be read into memory: at once when the length is told, else as soon as they get too long. */
final class BodyLimit extends OncePerRequestFilter {
    private final long most;
    private final ProblemWriter problems;

    BodyLimit(long most, ProblemWriter problems) {
        this.most = most;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MediaType.MULTIPART_FORM_DATA_VALUE, 0, 19);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > most) {
            problems.write(response, HttpStatus.CONTENT_TOO_LARGE, "content-too-large");
        } else {
            chain.doFilter(length < 0 ? new Measured(request, most) : request, response);
        }
    }

    /** A body whose length nobody told. */
    private static final class Measured extends HttpServletRequestWrapper {
        private final long most;
        private @Nullable ServletInputStream stream;

        Measured(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new Counted(super.getInputStream(), most);
            }
            return stream;
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int each = body.read();
            count(each < 0 ? 0 : 1);
            return each;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int got) throws BodyTooLargeException {
            left -= got;
            if (left < 0) {
                throw new BodyTooLargeException();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
