package kz.bagalau.testing.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers' rows. */
@Component
class AnswerTable {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Saves in one statement, only while the person's own test runs and only on top of the revision that the page knows.
     * The share lock makes the end of the test wait for a save that came before it, so that no acknowledged answer is left out.
     */
    Optional<SavedAnswer> save(AnswerChange change, UUID personId, Instant now) {
        String response = change.response() == null ? null : json.writeValueAsString(change.response());
        return jdbc.sql("""
                with running as (
                    select s.id from sitting s
                    where s.id = :sitting and s.person_id = :person and s.status = 'RUNNING' and s.ends_at > :now
                    for share)
                insert into answer as a (sitting_id, number, revision, response, flagged, saved_at)
                select id, :number, 1, :response::jsonb, :flagged, :now from running
                where :revision = 0 or exists (select from answer o where o.sitting_id = :sitting and o.number = :number)
                on conflict (sitting_id, number) do update
                    set revision = a.revision + 1, response = excluded.response, flagged = excluded.flagged,
                        saved_at = excluded.saved_at
                    where a.revision = :revision
                returning number, revision, response, flagged, saved_at""")
                .param("sitting", change.sittingId())
                .param("person", personId)
                .param("number", change.number())
                .param("revision", change.revision())
                .param("response", response)
                .param("flagged", change.flagged())
                .param("now", Timestamp.from(now))
                .query(this::row)
                .optional();
    }

    Optional<SavedAnswer> find(UUID sittingId, int number) {
        return jdbc.sql(
                        "select number, revision, response, flagged, saved_at from answer where sitting_id = ? and number = ?")
                .params(sittingId, number)
                .query(this::row)
                .optional();
    }

    List<SavedAnswer> all(UUID sittingId) {
        return jdbc.sql(
                        "select number, revision, response, flagged, saved_at from answer where sitting_id = ? order by number")
                .param(sittingId)
                .query(this::row)
                .list();
    }

    private SavedAnswer row(ResultSet row, int n) throws SQLException {
        return new SavedAnswer(
                row.getInt("number"),
                row.getLong("revision"),
                read(row.getString("response")),
                row.getBoolean("flagged"),
                row.getTimestamp("saved_at").toInstant());
    }

    private @Nullable JsonNode read(@Nullable String stored) {
        return stored == null ? null : json.readTree(stored);
    }
}
