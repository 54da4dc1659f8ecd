package kz.bagalau.starter.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Ends a request with a problem. The code's texts stand in the service's {@code <service>/problems_kk.properties} and
 * {@code _ru.properties}; a code without a text fails at start-up of the tests, not at the person.
 */
public final class ProblemException extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final Object[] arguments;
    private final List<Field> fields = new ArrayList<>();
    private @Nullable Duration retryAfter;

    private record Field(String name, String code) {}

    /**
     * A problem of the whole request.
     *
     * @param arguments values for the text's placeholders {0}, {1}…
     */
    public ProblemException(HttpStatus status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    /** A problem of one field, code of the whole {@code validation-failed}, status 400. */
    public static ProblemException field(String field, String code) {
        return new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed").withField(field, code);
    }

    /** The object is not there, or not the caller's: the answer is the same. */
    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found");
    }

    /** Tried too often; a new try makes sense after the pause. */
    public static ProblemException tooManyRequests(Duration pause) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").retryAfter(pause);
    }

    /** Adds what is wrong with a field. */
    public ProblemException withField(String field, String fieldCode) {
        fields.add(new Field(field, fieldCode));
        return this;
    }

    /** Says when a new try makes sense. */
    public ProblemException retryAfter(Duration pause) {
        retryAfter = pause;
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }

    List<FieldProblem> fieldProblems(ProblemTexts texts) {
        return fields.stream()
                .map(f -> new FieldProblem(f.name(), f.code(), texts.of(f.code())))
                .toList();
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
