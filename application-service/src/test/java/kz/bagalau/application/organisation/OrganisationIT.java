package kz.bagalau.application.organisation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class OrganisationIT extends ApplicationServiceTestBase {
    private static final String PATH = "/organisations/" + Forms.BIN;
    private static final String SCHOOL = """
            {"bin": "%s", "nameKk": "№ 12 мектеп", "nameRu": "Школа № 12", "regionCode": "71",
             "address": {"kk": "Абай көшесі, 1", "ru": "улица Абая, 1"}, "head": "unknown to us"}""".formatted(Forms.BIN);

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void registerWorks() {
        REGISTER.resetAll();
        breakers.circuitBreaker("organisation-register").reset();
    }

    @Test
    void findsAnOrganisation() {
        answers(okJson(SCHOOL));
        find(Forms.BIN)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.bin")
                .isEqualTo(Forms.BIN)
                .jsonPath("$.name.kk")
                .isEqualTo("№ 12 мектеп")
                .jsonPath("$.regionCode")
                .isEqualTo("71")
                .jsonPath("$.address.ru")
                .isEqualTo("улица Абая, 1");
    }

    @Test
    void saysThatThereIsNone() {
        answers(aResponse().withStatus(404));
        find(Forms.BIN)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("organisation-not-found");
        REGISTER.verify(1, getRequestedFor(urlEqualTo(PATH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990140000385", "1", "", "../persons", "abc"})
    void asksNobodyAboutAWrongBin(String bin) {
        find(bin)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("bin")
                .jsonPath("$.errors[0].code")
                .isEqualTo("bin-invalid");
    }

    @Test
    void wantsABin() {
        teacher()
                .get("/organisations")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("required");
    }

    @Test
    void triesOnceMore() {
        REGISTER.stubFor(get(PATH)
                .inScenario("once")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(500))
                .willSetStateTo("well"));
        REGISTER.stubFor(
                get(PATH).inScenario("once").whenScenarioStateIs("well").willReturn(okJson(SCHOOL)));
        find(Forms.BIN).expectStatus().isOk();
    }

    @Test
    void saysThatTheRegisterIsAway() {
        unavailable(aResponse().withStatus(503));
        unavailable(aResponse().withFixedDelay(4_000).withStatus(200));
        unavailable(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        unavailable(okJson("{\"bin\": \"010240005217\", \"nameKk\": \"Басқа\", \"nameRu\": \"Другая\"}"));
        unavailable(okJson("<html>"));
    }

    @Test
    void leavesARegisterThatIsAwayAlone() {
        answers(aResponse().withStatus(500));
        for (int i = 0; i < 8; i++) {
            find(Forms.BIN).expectStatus().isEqualTo(503);
        }
        REGISTER.verify(10, getRequestedFor(urlEqualTo(PATH)));
    }

    private void unavailable(ResponseDefinitionBuilder answer) {
        registerWorks();
        answers(answer);
        find(Forms.BIN)
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("register-unavailable");
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        REGISTER.stubFor(get(PATH).willReturn(answer));
    }

    private ResponseSpec find(String bin) {
        return teacher().get("/organisations?bin=" + bin);
    }
}
