package kz.bagalau.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import kz.bagalau.gateway.site.Navigation;
import kz.bagalau.gateway.site.SignInPage;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests with problems; the texts of the codes stand in {@code gateway/problems_kk} and {@code _ru}. */
@Component
public class Problems {
    private static final Locale KK = Locale.of("kk");
    private static final Locale RU = Locale.of("ru");

    private final JsonMapper mapper;
    private final MessageSource texts = texts();

    Problems(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Writes a problem, unless the answer is already on its way. */
    public void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), Problem.of(status, code, text(code)));
    }

    /** The same, saying when a new try makes sense. */
    public void write(HttpServletResponse response, HttpStatus status, String code, Duration retryAfter)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        write(response, status, code);
    }

    /** A problem for programs; who is on the way to signing in gets the page that explains the code. */
    public void tell(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        if (Navigation.is(request)) {
            explain(request, response, code);
        } else {
            write(response, status, code);
        }
    }

    /** The same, saying programs when a new try makes sense. */
    public void tell(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Duration retryAfter)
            throws IOException {
        if (Navigation.is(request)) {
            explain(request, response, code);
        } else {
            write(response, status, code, retryAfter);
        }
    }

    private static void explain(HttpServletRequest request, HttpServletResponse response, String code) {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, SignInPage.explaining(code, request));
    }

    /** A problem as the answer of a route. */
    public ServerResponse answer(HttpStatus status, String code) {
        return ServerResponse.status(status).build((request, response) -> {
            write(response, status, code);
            return null;
        });
    }

    /** The same, saying when a new try makes sense. */
    public ServerResponse answer(HttpStatus status, String code, Duration retryAfter) {
        return ServerResponse.status(status)
                .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter))
                .build((request, response) -> {
                    write(response, status, code);
                    return null;
                });
    }

    private static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.plusMillis(999).toSeconds()));
    }

    private LocalizedText text(String code) {
        return new LocalizedText(texts.getMessage(code, null, KK), texts.getMessage(code, null, RU));
    }

    private static MessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("gateway/problems");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
