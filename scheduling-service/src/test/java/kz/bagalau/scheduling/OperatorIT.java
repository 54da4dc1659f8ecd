package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What an operator sends and reads. */
public abstract class OperatorIT extends SchedulingIT {
    private final String operator = operator();

    protected ResponseSpec send(HttpMethod method, String path, Object body) {
        return http.method(method)
                .uri("/api/scheduling/operator" + path)
                .header(HttpHeaders.AUTHORIZATION, operator)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    protected ResponseSpec look(String path) {
        return get(operator, "/operator" + path);
    }

    protected ResponseSpec delete(String path) {
        return http.delete()
                .uri("/api/scheduling/operator" + path)
                .header(HttpHeaders.AUTHORIZATION, operator)
                .exchange();
    }

    protected static String body(ResponseSpec answer, int status) {
        var result = answer.expectBody(String.class).returnResult();
        assertThat(result.getStatus().value()).as(result.getResponseBody()).isEqualTo(status);
        return Objects.requireNonNullElse(result.getResponseBody(), "");
    }

    protected static void assertProblem(ResponseSpec answer, int status, String code) {
        assertThat(JsonPath.<String>read(body(answer, status), "$.code")).isEqualTo(code);
    }

    protected static void assertField(ResponseSpec answer, String field, String code) {
        String body = body(answer, 400);
        assertThat(JsonPath.<List<String>>read(body, "$.errors[*].field"))
                .as(body)
                .containsExactly(field);
        assertThat(JsonPath.<List<String>>read(body, "$.errors[*].code"))
                .as(body)
                .containsExactly(code);
    }

    /** The statuses of requests that are sent at the same time. */
    protected static List<Integer> atOnce(int count, IntFunction<ResponseSpec> request) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls = IntStream.range(0, count)
                    .<Callable<Integer>>mapToObj(n -> () -> request.apply(n)
                            .returnResult(Void.class)
                            .getStatus()
                            .value())
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
