package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.bagalau.test.ApiContract;
import org.junit.jupiter.api.Test;

class OperationsIT extends SchedulingIT {
    @Test
    void isReadyWithItsDatabaseAndKafka() {
        http.get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.components.db.status")
                .isEqualTo("UP")
                .jsonPath("$.components.kafka.status")
                .isEqualTo("UP");
    }

    @Test
    void tellsItsMetrics() {
        String metrics = text("/actuator/prometheus");
        assertThat(metrics)
                .contains("bagalau_booking_holds_total")
                .contains("bagalau_booking_refusals_total{reason=\"slot-full\"")
                .contains("bagalau_booking_reservations_total")
                .contains("bagalau_booking_expired_total")
                .contains("bagalau_booking_queue_wait_seconds_count")
                .contains("bagalau_booking_queue_size")
                .contains("bookings_unconfirmed");
    }

    @Test
    void describesItsApiAsCommitted() throws IOException {
        ApiContract.assertCommitted("scheduling-service", text("/v3/api-docs"));
    }

    private String text(String path) {
        return http.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
