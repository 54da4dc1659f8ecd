package kz.bagalau.application.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.events.Topics;
import kz.bagalau.starter.health.BrokerAdmin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

class ReadinessIT extends ApplicationServiceTestBase {
    @Autowired
    BrokerAdmin kafka;

    @Test
    void comesWhenWhatWasToldHasArrived() {
        HealthIndicator started = new ProjectionsHealthIndicator(kafka);
        await().atMost(SOON).until(() -> status(started).equals(Status.UP));
    }

    @Test
    void isAwayWhileSomethingHasNotArrived() {
        String behind = "nobody-" + UUID.randomUUID();
        HealthIndicator started = new ProjectionsHealthIndicator(
                kafka, Map.of("application-service.campaign", Topics.CAMPAIGN, behind, Topics.PAPER_AVAILABILITY));
        assertThat(status(started)).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void doesNotWaitForATopicThatIsNotThere() {
        HealthIndicator started = new ProjectionsHealthIndicator(kafka, Map.of("nobody", "bagalau.not.there.v1"));
        assertThat(status(started)).isEqualTo(Status.UP);
    }

    @Test
    void isAskedForByTheProbe() {
        client.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectBody()
                .jsonPath("$.components.projections")
                .exists();
    }

    private static Status status(HealthIndicator indicator) {
        return indicator.health().getStatus();
    }
}
