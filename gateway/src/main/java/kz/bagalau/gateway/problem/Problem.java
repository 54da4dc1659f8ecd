package kz.bagalau.gateway.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;

/** An RFC 9457 problem as every service of the platform answers it. */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        LocalizedText text,
        List<Object> errors,
        @Nullable String traceId) {
    static Problem of(HttpStatus status, String code, LocalizedText text) {
        return new Problem(
                "urn:bagalau:problem:" + code,
                status.getReasonPhrase(),
                status.value(),
                text.ru(),
                code,
                text,
                List.of(),
                MDC.get("traceId"));
    }
}
