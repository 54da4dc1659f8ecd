package kz.bagalau.starter.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is near: in filters and security handlers. */
public final class ProblemWriter {
    private final ProblemTexts texts;
    private final JsonMapper mapper;

    ProblemWriter(ProblemTexts texts, JsonMapper mapper) {
        this.texts = texts;
        this.mapper = mapper;
    }

    /** Answers the request with a problem. */
    public void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), ProblemBody.of(status, code, texts.of(code), List.of()));
    }
}
