package kz.bagalau.scheduling.room.web;

import java.net.URI;
import java.util.List;
import kz.bagalau.scheduling.room.DeskPair;
import kz.bagalau.starter.problem.LocalizedMessage;
import kz.bagalau.starter.problem.ProblemTexts;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem {@code desks-too-near} with its pairs. */
final class TooNearProblem {
    private static final String CODE = "desks-too-near";

    private TooNearProblem() {}

    static ProblemDetail of(List<DeskPair> pairs, ProblemTexts texts) {
        LocalizedMessage text = texts.of(CODE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, text.ru());
        problem.setType(URI.create("urn:bagalau:problem:" + CODE));
        problem.setProperty("code", CODE);
        problem.setProperty("text", text);
        problem.setProperty("errors", List.of());
        problem.setProperty("pairs", pairs);
        problem.setProperty("traceId", MDC.get("traceId"));
        return problem;
    }
}
