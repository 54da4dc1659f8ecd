package kz.bagalau.starter.problem;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes RFC 9457 problems of the platform's shape: code, text in kk and ru, fields, trace id. */
final class ProblemBody {
    private ProblemBody() {}

    static ProblemDetail of(HttpStatus status, String code, LocalizedMessage text, List<FieldProblem> fields) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text.ru());
        problem.setType(URI.create("urn:bagalau:problem:" + code));
        problem.setProperty("code", code);
        problem.setProperty("text", text);
        problem.setProperty("errors", fields);
        problem.setProperty("traceId", traceId());
        return problem;
    }

    private static @Nullable String traceId() {
        return MDC.get("traceId");
    }
}
