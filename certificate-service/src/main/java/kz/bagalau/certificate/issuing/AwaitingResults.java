package kz.bagalau.certificate.issuing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results that wait for the name of their holder. */
@Component
class AwaitingResults {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;

    AwaitingResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TestResult result, Instant now) {
        jdbc.sql("""
                insert into awaiting_holder (sitting_id, person_id, result, received_at)
                values (:sittingId, :personId, :result::jsonb, :now) on conflict (sitting_id) do nothing
                """)
                .param("sittingId", result.sittingId())
                .param("personId", result.personId())
                .param("result", JSON.writeValueAsString(result))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes out all of a person, the first to come first. */
    List<TestResult> take(UUID personId) {
        return jdbc.sql("""
                with taken as (delete from awaiting_holder where person_id = :personId returning *)
                select result from taken order by received_at
                """).param("personId", personId).query(String.class).list().stream()
                .map(json -> JSON.readValue(json, TestResult.class))
                .toList();
    }
}
