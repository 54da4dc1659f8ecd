package kz.bagalau.identity.support;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The state register of persons, with its whims. */
public final class RegisterStub implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    static {
        SERVER.start();
        SERVER.stubFor(post(urlEqualTo("/logout/back-channel")).willReturn(ok()));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("PERSON_REGISTER_URL=" + SERVER.baseUrl(), "GATEWAY_URL=" + SERVER.baseUrl())
                .applyTo(context);
    }

    public static void knows(String iin, String surname, String name, String patronymic, String birthDate, String sex) {
        answers(iin, okJson("""
                {"iin":"%s","surname":"%s","name":"%s","patronymic":"%s","birthDate":"%s","sex":"%s","address":"?"}""".formatted(iin, surname, name, patronymic, birthDate, sex)));
    }

    public static void knowsNot(String iin) {
        answers(iin, aResponse().withStatus(404));
    }

    public static void fails(String iin) {
        answers(iin, aResponse().withStatus(500));
    }

    public static void breaksOff(String iin) {
        answers(iin, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public static void isSlow(String iin, int milliseconds) {
        answers(iin, okJson("{}").withFixedDelay(milliseconds));
    }

    public static void says(String iin, String json) {
        answers(iin, okJson(json));
    }

    /** The logout tokens that the gateway was sent. */
    public static List<String> logoutTokens() {
        return SERVER.findAll(postRequestedFor(urlEqualTo("/logout/back-channel"))).stream()
                .map(request -> request.getBodyAsString().substring("logout_token=".length()))
                .toList();
    }

    public static int callsFor(String iin) {
        return SERVER.countRequestsMatching(
                        getRequestedFor(urlEqualTo("/persons/" + iin)).build())
                .getCount();
    }

    private static void answers(String iin, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(get(urlEqualTo("/persons/" + iin)).willReturn(answer));
    }
}
