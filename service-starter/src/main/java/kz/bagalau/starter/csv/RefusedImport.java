package kz.bagalau.starter.csv;

import java.net.URI;
import java.util.List;
import kz.bagalau.starter.problem.LocalizedMessage;
import kz.bagalau.starter.problem.ProblemTexts;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem {@code import-refused}: nothing was written, and the lines say why. */
public final class RefusedImport {
    private static final String CODE = "import-refused";

    private RefusedImport() {}

    /**
     * The body of the answer, status 400.
     *
     * @param lines lines with data
     */
    public static ProblemDetail problem(long lines, List<ImportLine> errors, ProblemTexts texts) {
        LocalizedMessage text = texts.of(CODE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, text.ru());
        problem.setType(URI.create("urn:bagalau:problem:" + CODE));
        problem.setProperty("code", CODE);
        problem.setProperty("text", text);
        problem.setProperty("lines", lines);
        problem.setProperty("accepted", 0);
        problem.setProperty("errors", errors);
        problem.setProperty("traceId", MDC.get("traceId"));
        return problem;
    }
}
