package kz.bagalau.application.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Testing;
import kz.bagalau.events.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

class ReadinessIT extends ApplicationServiceTestBase {
    @Autowired
    KafkaListenerEndpointRegistry listeners;

    @Autowired
    KafkaAdmin kafka;

    @Test
    void waitsForWhatWasToldBefore() {
        MessageListenerContainer listener = listeners.getListenerContainers().stream()
                .filter(each -> "application-service.paper-availability".equals(each.getGroupId()))
                .findFirst()
                .orElseThrow();
        listener.pause();
        await().atMost(SOON).until(listener::isContainerPaused);
        ProjectionsHealthIndicator started = new ProjectionsHealthIndicator(kafka);
        try {
            wire.send(Testing.papers("T03", "S-" + UUID.randomUUID(), "kk"), 1);
            Health behind = started.health();
            assertThat(behind.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
            assertThat(behind.getDetails())
                    .hasToString("{" + Topics.CAMPAIGN + "=ARRIVED, " + Topics.PAPER_AVAILABILITY + "=BEHIND}");
        } finally {
            listener.resume();
        }
        await().atMost(SOON).until(() -> started.health().getStatus().equals(Status.UP));
    }

    @Test
    void isAskedForByTheReadinessProbe() {
        client.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectBody()
                .jsonPath("$.components.projections")
                .exists();
    }
}
