package kz.bagalau.gateway.health;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.time.Duration;
import kz.bagalau.gateway.support.RunningGateway;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HealthIT {
    private static final String READINESS = "/actuator/health/readiness";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.start(
            "bagalau.gateway.health.timeout", "500ms", "bagalau.gateway.health.cache-for", "200ms");

    private static HttpResponse<String> health() {
        return gateway.browser().get("/actuator/health");
    }

    private static void becomes(int status) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> health().statusCode() == status);
    }

    @Test
    void upWhenEveryServiceIsReady() {
        becomes(200);

        assertThat(health().body())
                .contains("\"status\":\"UP\"")
                .contains("\"identity\":{\"status\":\"UP\"}")
                .contains("\"application\":{\"status\":\"UP\"}")
                .contains("\"scheduling\":{\"status\":\"UP\"}")
                .contains("\"testing\":{\"status\":\"UP\"}")
                .contains("\"certificate\":{\"status\":\"UP\"}")
                .contains("\"notification\":{\"status\":\"UP\"}")
                .contains("\"reference\":{\"status\":\"UP\"}")
                .contains("\"db\":{\"status\":\"UP\"}")
                .doesNotContain("PostgreSQL");
    }

    @Test
    void downWhenOneServiceIsNotReady() {
        gateway.identity().server().stubFor(get(READINESS).willReturn(serviceUnavailable()));
        becomes(503);

        assertThat(health().body())
                .contains("\"identity\":{\"status\":\"DOWN\"}")
                .contains("\"testing\":{\"status\":\"UP\"}");
    }

    @Test
    void downWhenAServiceDoesNotAnswerAndUpAgainWhenItDoes() {
        gateway.identity().server().stop();
        becomes(503);
        gateway.identity().server().start();
        becomes(200);
    }

    @Test
    void downWhenAServiceIsSlow() {
        gateway.identity().server().stubFor(get(READINESS).willReturn(ok().withFixedDelay(2000)));
        becomes(503);
    }

    @Test
    void ownLivenessAndReadinessDoNotDependOnServices() {
        gateway.identity().server().stop();
        becomes(503);

        assertThat(gateway.browser().get("/actuator/health/liveness").statusCode())
                .isEqualTo(200);
        assertThat(gateway.browser().get(READINESS).statusCode()).isEqualTo(200);
    }

    @Test
    void downWithoutTheOwnDatabaseButAlive() {
        try (RunningGateway other = gateway.another()) {
            other.bean(HikariDataSource.class).close();

            assertThat(other.browser().get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(other.browser().get(READINESS).statusCode()).isEqualTo(503);
            assertThat(other.browser().get("/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void metricsAreForThisMachineOnly() {
        assertThat(gateway.browser().get("/actuator/prometheus").body()).contains("http_server_requests");
        try (RunningGateway other = gateway.anotherWith("bagalau.gateway.security.metrics-from", "10.0.0.0/8")) {
            assertThat(other.browser().get("/actuator/prometheus").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void restOfTheActuatorIsDenied() {
        assertThat(gateway.browser().get("/actuator").statusCode()).isEqualTo(401);
        assertThat(gateway.browser().get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(gateway.browser().signedIn().get("/actuator/env").statusCode())
                .isEqualTo(403);
        assertThat(gateway.browser().get("/actuator/health/db").statusCode()).isEqualTo(401);
    }
}
