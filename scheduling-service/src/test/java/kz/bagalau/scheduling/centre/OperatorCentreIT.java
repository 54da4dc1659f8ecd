package kz.bagalau.scheduling.centre;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bagalau.scheduling.OperatorIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

class OperatorCentreIT extends OperatorIT {
    private static final Map<String, String> NAME = Map.of("kk", "Орталық", "ru", "Центр");
    private static final Map<String, String> ADDRESS = Map.of("kk", "Абай к., 1", "ru", "ул. Абая, 1");

    /** Codes of Shymkent that no other test has. */
    private static int next = 500;

    private static synchronized String code() {
        return "79-" + next++;
    }

    private static Map<String, Object> centre(String code) {
        return new HashMap<>(Map.of("code", code, "name", NAME, "address", ADDRESS));
    }

    @Test
    void isAddedShownAndChanged() {
        String code = code();
        body(send(HttpMethod.POST, "/centres", centre(code)), 201);
        assertProblem(send(HttpMethod.POST, "/centres", centre(code)), 409, "centre-exists");
        body(
                send(
                        HttpMethod.POST,
                        "/centres/" + code + "/rooms",
                        Map.of("name", "101", "seats", Map.of("count", 12, "accessible", List.of(3)))),
                201);

        Map<String, Object> change = centre(code);
        change.remove("code");
        change.put("name", Map.of("kk", "Жаңа", "ru", "Новый"));
        change.put("version", 1);
        body(send(HttpMethod.PUT, "/centres/" + code, change), 200);
        assertProblem(send(HttpMethod.PUT, "/centres/" + code, change), 409, "conflict");
        look("/centres/" + code).expectBody().json("""
                        {"centre": {"code": "%s", "region": "79", "name": {"kk": "Жаңа", "ru": "Новый"},
                           "address": {"kk": "Абай к., 1", "ru": "ул. Абая, 1"}, "rooms": 1, "seats": 12, "accessibleSeats": 1,
                           "version": 2},
                         "rooms": [{"name": "101", "seats": 12, "accessibleSeats": [3], "widthCm": null, "depthCm": null,
                           "desks": 0, "planConfirmed": false, "version": 1}]}
                        """.formatted(code));
    }

    @Test
    void listsByCodeAndPage() {
        for (int n = 0; n < 26; n++) {
            body(send(HttpMethod.POST, "/centres", centre(code())), 201);
        }
        String first = body(look("/centres?region=79"), 200);
        String second = body(look("/centres?region=79&page=2"), 200);
        List<String> codes = JsonPath.read(first, "$.centres[*].code");
        assertThat(codes).hasSize(25).isSorted();
        assertThat(JsonPath.<List<String>>read(second, "$.centres[*].code"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(codes);
        assertThat(JsonPath.<Integer>read(first, "$.total")).isGreaterThanOrEqualTo(26);
    }

    @Test
    void findsByAPartOfCodeNameOrAddress() {
        String code = code();
        Map<String, Object> centre = centre(code);
        centre.put("name", Map.of("kk", "Ғылым ордасы " + code, "ru", "Дом науки " + code));
        centre.put("address", Map.of("kk", "Ұлы дала даңғылы, " + code, "ru", "пр. Улы дала, " + code));
        body(send(HttpMethod.POST, "/centres", centre), 201);
        for (String text : List.of(code, " ҒЫЛЫМ ордасы " + code, "дом Науки " + code, "ұлы ДАЛА даңғылы, " + code)) {
            assertThat(found("region=79&text={text}", text)).as(text).containsExactly(code);
        }
        assertThat(found("region=71&text={text}", code)).isEmpty();
        assertThat(found("text={text}", "%")).as("no wildcard").isEmpty();
    }

    private List<String> found(String query, String text) {
        return JsonPath.read(body(get(operator(), "/operator/centres?" + query, text), 200), "$.centres[*].code");
    }

    @ParameterizedTest
    @CsvSource({
        "code, 79, centre-code-invalid",
        "code, 99-01, region-unknown",
        "code, , required",
        "name, , required",
        "address, , required"
    })
    void refusesWhatIsNone(String field, @Nullable String value, String code) {
        Map<String, Object> request = centre(code());
        request.put(field, value);
        assertField(send(HttpMethod.POST, "/centres", request), field, code);
    }

    @Test
    void refusesALongName() {
        Map<String, Object> request = centre(code());
        request.put("name", Map.of("kk", "а".repeat(201), "ru", "б"));
        assertField(send(HttpMethod.POST, "/centres", request), "name.kk", "length-invalid");
    }

    @Test
    void knowsWhatIsNotThere() {
        assertProblem(look("/centres/79-999"), 404, "not-found");
        Map<String, Object> change = centre("79-999");
        change.remove("code");
        change.put("version", 1);
        assertProblem(send(HttpMethod.PUT, "/centres/79-999", change), 404, "not-found");
        assertField(look("/centres?region=x"), "region", "region-invalid");
        assertField(look("/centres?text=" + "a".repeat(201)), "text", "length-invalid");
        assertField(look("/centres?page=0"), "page", "page-invalid");
    }

    @RepeatedTest(3)
    void ofTwoOperatorsWhoAddTheSameCentreOneIsTold() throws Exception {
        String code = code();
        assertThat(atOnce(4, n -> send(HttpMethod.POST, "/centres", centre(code))))
                .containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    @RepeatedTest(3)
    void ofTwoOperatorsWhoChangeTheSameVersionOneIsTold() throws Exception {
        String code = code();
        body(send(HttpMethod.POST, "/centres", centre(code)), 201);
        Map<String, Object> change = centre(code);
        change.remove("code");
        change.put("version", 1);
        assertThat(atOnce(4, n -> send(HttpMethod.PUT, "/centres/" + code, change)))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
    }
}
