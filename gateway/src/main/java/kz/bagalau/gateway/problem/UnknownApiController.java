package kz.bagalau.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paths of the API that belong to no service. */
@RestController
class UnknownApiController {
    private final Problems problems;

    UnknownApiController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping({"/api/**", "/actuator/**", "/oauth2/**", "/login/**"})
    void unknown(HttpServletResponse response) throws IOException {
        problems.write(response, HttpStatus.NOT_FOUND, "not-found");
    }
}
