package kz.bagalau.testing.result;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.events.testing.PartScore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The results' rows. */
@Component
class ResultTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ResultTable(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** False when the sitting has a result already. */
    boolean insert(Result result, List<QuestionScore> questions) {
        int inserted = jdbc.sql("""
                insert into result (sitting_id, score, max_score, percent, category_reached, rule_pack, parts, released_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing""")
                .params(result.sittingId(), result.score(), result.maxScore(), result.percent())
                .param(result.categoryReached())
                .param(result.rulePack())
                .param(json.writeValueAsString(result.parts()))
                .param(Timestamp.from(result.releasedAt()))
                .param(Date.valueOf(result.validUntil()))
                .update();
        if (inserted == 0) {
            return false;
        }
        batches.batchUpdate(
                "insert into result_question (sitting_id, number, score, max_score, outcomes) values (?, ?, ?, ?, ?::jsonb)",
                questions.stream()
                        .map(question -> new Object[] {
                            result.sittingId(),
                            question.number(),
                            question.score(),
                            question.maxScore(),
                            json.writeValueAsString(question.outcomes())
                        })
                        .toList());
        return true;
    }

    Optional<Result> find(UUID sittingId) {
        return jdbc.sql("select * from result where sitting_id = ?")
                .param(sittingId)
                .query((row, n) -> new Result(
                        sittingId,
                        row.getBigDecimal("score"),
                        row.getBigDecimal("max_score"),
                        row.getBigDecimal("percent"),
                        json.readValue(row.getString("parts"), new TypeReference<List<PartScore>>() {}),
                        row.getString("category_reached"),
                        row.getString("rule_pack"),
                        row.getTimestamp("released_at").toInstant(),
                        row.getDate("valid_until").toLocalDate()))
                .optional();
    }

    /** Tests that ended, have no result yet and are due for a try. */
    List<UUID> waiting(Instant now) {
        return jdbc.sql("""
                select s.id from sitting s
                left join result r on r.sitting_id = s.id
                left join scoring_failure f on f.sitting_id = s.id
                where s.status in ('COMPLETED', 'TERMINATED') and r.sitting_id is null and (f.next_try_at is null or f.next_try_at <= ?)
                order by s.completed_at limit 200""").param(Timestamp.from(now)).query(UUID.class).list();
    }
}
