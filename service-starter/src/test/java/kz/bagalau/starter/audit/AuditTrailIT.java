package kz.bagalau.starter.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = {"spring.config.name=event-test", "bagalau.events.outbox.relay=false"})
class AuditTrailIT {
    private static final Duration AGE = Duration.ofMinutes(10);

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private final StaffAction action = new StaffAction(
            UUID.randomUUID(),
            UUID.randomUUID(),
            List.of("ADMINISTRATOR", "AUDITOR"),
            Instant.parse("2026-11-24T12:00:00Z"),
            "DELETE /api/things/{thingId}",
            new AuditedObject("thingId", "71-01"),
            null);

    @Test
    void tellsTheOutcomeOfWhatEnded() {
        trail.begin(action);
        assertThat(told()).isEmpty();

        trail.end(action, null, "DONE", 204);

        assertThat(told()).singleElement().asString().contains("\"outcome\":\"DONE\"", "\"status\":204", "\"71-01\"");
        assertThat(trail.tellForgotten(AGE)).isZero();
    }

    @Test
    void tellsWhatNeverEndedOnceAsUnknown() {
        trail.begin(action);
        assertThat(trail.tellForgotten(AGE)).as("it may still be running").isZero();
        jdbc.sql("update audit_pending set begun_at = begun_at - interval '11 minutes' where entry_id = :id")
                .param("id", action.entryId())
                .update();

        assertThat(trail.tellForgotten(AGE)).isEqualTo(1);
        assertThat(trail.tellForgotten(AGE)).isZero();
        trail.end(action, null, "DONE", 204);

        assertThat(told())
                .singleElement()
                .asString()
                .contains("\"outcome\":\"UNKNOWN\"", "\"AUDITOR\"", "2026-11-24T12:00:00Z")
                .doesNotContain("\"status\"");
    }

    private List<String> told() {
        return jdbc.sql("select payload from outbox where key = :id")
                .param("id", action.entryId().toString())
                .query(String.class)
                .list();
    }
}
