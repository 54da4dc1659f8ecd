package kz.bagalau.starter.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into a problem; nobody outside sees more of it than the code, the texts and the trace id. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    /** PostgreSQL's states for NUL and other characters that its texts and its JSON can't hold. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> on(ProblemException problem) {
        LocalizedMessage text = texts.of(problem.code(), problem.arguments());
        return answer(problem.status(), problem.code(), text, problem.fieldProblems(texts), problem.retryAfter());
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<Object> onDatabaseAway(Exception failure) {
        log.warn("The database does not answer: {}", failure.toString());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", List.of(), SHORTLY);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(OptimisticLockingFailureException conflict) {
        return answer(HttpStatus.CONFLICT, "conflict", List.of(), null);
    }

    /** The parts of a form, or the parameters of an address, that can't be read at all. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ResponseEntity<Object> onUnreadable() {
        return answer(HttpStatus.BAD_REQUEST, "malformed-request", List.of(), null);
    }

    /** A text of the request that no column can hold: free JSON is read by nobody before. Anything else is our own mistake. */
    @ExceptionHandler
    ResponseEntity<Object> on(DataIntegrityViolationException refusal) {
        if (refusal.getMostSpecificCause() instanceof SQLException cause && UNSTORABLE.contains(cause.getSQLState())) {
            return onUnreadable();
        }
        return onAnythingElse(refusal);
    }

    /** Left to the security chain, which answers with its own problems. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void onSecurity(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ResponseEntity<Object> onAnythingElse(Exception failure) {
        log.error("A request failed", failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", List.of(), null);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = NestedExceptionUtils.getMostSpecificCause(failure) instanceof BodyTooLargeException
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.valueOf(code.value());
        List<FieldProblem> fields = RequestFields.of(failure, texts);
        return answer(status, codeOf(status, fields), fields, null);
    }

    private static String codeOf(HttpStatus status, List<FieldProblem> fields) {
        return switch (status) {
            case BAD_REQUEST -> fields.isEmpty() ? "malformed-request" : "validation-failed";
            case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, CONTENT_TOO_LARGE ->
                status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> status.is4xxClientError() ? "malformed-request" : "internal-error";
        };
    }

    private ResponseEntity<Object> answer(
            HttpStatus status, String code, List<FieldProblem> fields, @Nullable Duration retryAfter) {
        return answer(status, code, texts.of(code), fields, retryAfter);
    }

    private static ResponseEntity<Object> answer(
            HttpStatus status,
            String code,
            LocalizedMessage text,
            List<FieldProblem> fields,
            @Nullable Duration retryAfter) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return answer.body(ProblemBody.of(status, code, text, fields));
    }
}
