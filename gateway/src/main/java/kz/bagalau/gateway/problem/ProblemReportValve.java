package kz.bagalau.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What Tomcat itself refuses before any filter sees it: broken addresses, headers that are too large. */
final class ProblemReportValve extends ErrorReportValve {
    private final Problems problems;

    ProblemReportValve(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(response.getResponse(), status, ErrorProblemController.codeOf(status));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
