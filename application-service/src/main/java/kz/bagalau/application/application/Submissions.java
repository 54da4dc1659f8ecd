package kz.bagalau.application.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of clients: each leads to one application. */
@Component
class Submissions {
    private final JdbcClient database;

    Submissions(JdbcClient database) {
        this.database = database;
    }

    /** Lets the requests of one person come one after the other, until the end of the transaction. */
    void lock(UUID personId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .param("person", personId.toString())
                .query((row, count) -> personId)
                .single();
    }

    Optional<Submission> find(UUID personId, UUID key) {
        return database.sql("""
                        select s.request_sha256, s.application_id, a.number
                        from submission s join application a on a.id = s.application_id
                        where s.person_id = :person and s.idempotency_key = :key""")
                .param("person", personId)
                .param("key", key)
                .query((row, count) -> new Submission(
                        row.getString("request_sha256"),
                        row.getObject("application_id", UUID.class),
                        row.getString("number")))
                .optional();
    }

    void add(UUID personId, UUID key, String requestSha256, UUID applicationId) {
        database.sql("""
                        insert into submission (person_id, idempotency_key, request_sha256, application_id)
                        values (:person, :key, :sha256, :application)""")
                .param("person", personId)
                .param("key", key)
                .param("sha256", requestSha256)
                .param("application", applicationId)
                .update();
    }
}
