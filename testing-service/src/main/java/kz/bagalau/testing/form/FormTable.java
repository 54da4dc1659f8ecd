package kz.bagalau.testing.form;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers' rows. */
@Component
class FormTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FormTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Optional<Form> find(UUID sittingId) {
        return jdbc.sql("select blueprint_id from form where sitting_id = ?")
                .param(sittingId)
                .query(UUID.class)
                .optional()
                .map(blueprint -> new Form(
                        sittingId,
                        blueprint,
                        jdbc.sql(
                                        "select number, part, item_id, seed from form_question where sitting_id = ? order by number")
                                .param(sittingId)
                                .query(FormQuestion.class)
                                .list()));
    }

    /** Takes a paper away; tells whether there was one. */
    boolean delete(UUID sittingId) {
        jdbc.sql("delete from form_question where sitting_id = ?")
                .param(sittingId)
                .update();
        return jdbc.sql("delete from form where sitting_id = ?")
                        .param(sittingId)
                        .update()
                > 0;
    }

    /** Keeps a paper; when another one came first, that one counts. */
    Form insert(Form form, Instant now) {
        int inserted = jdbc.sql("""
                insert into form (sitting_id, blueprint_id, built_at) values (?, ?, ?) on conflict do nothing""")
                .params(form.sittingId(), form.blueprintId(), Timestamp.from(now))
                .update();
        if (inserted == 0) {
            return find(form.sittingId()).orElseThrow();
        }
        batches.batchUpdate(
                "insert into form_question (sitting_id, number, part, item_id, seed) values (?, ?, ?, ?, ?)",
                form.questions().stream()
                        .map(question -> new Object[] {
                            form.sittingId(), question.number(), question.part(), question.itemId(), question.seed()
                        })
                        .toList());
        return form;
    }
}
