package kz.bagalau.testing.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The bank's rows. */
@Component
class ItemTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    ItemTable(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insertImport(ImportReport report, ImportRequest request, Instant now) {
        jdbc.sql("""
                insert into item_import (id, file_name, subject, part, language, imported_by, imported_at, report)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        report.importId(),
                        request.fileName(),
                        request.subject(),
                        request.part(),
                        request.language(),
                        request.by(),
                        Timestamp.from(now),
                        json.writeValueAsString(report))
                .update();
    }

    void insertDrafts(UUID importId, ImportRequest request, List<NewItem> items) {
        batches.batchUpdate(
                """
                insert into item (id, import_id, identifier, version, subject, part, language, title, path, xml, max_score, state,
                                  verdict, verdict_reasons)
                select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?::jsonb
                from item where identifier = ? and language = ?""",
                items.stream()
                        .map(item -> new Object[] {
                            UUID.randomUUID(),
                            importId,
                            item.identifier(),
                            request.subject(),
                            request.part(),
                            request.language(),
                            item.title(),
                            item.path(),
                            item.xml(),
                            item.maximumScore(),
                            item.verdict().name(),
                            json.writeValueAsString(item.reasons()),
                            item.identifier(),
                            request.language()
                        })
                        .toList());
    }

    void insertFile(UUID importId, String path, String mediaType, byte[] content) {
        jdbc.sql("insert into item_file (import_id, path, media_type, content) values (?, ?, ?, ?)")
                .params(importId, path, mediaType, content)
                .update();
    }

    /** Moves an import's items on; publishing takes those that are fit alone, and retires the versions that were drawn so far. */
    int move(UUID importId, ItemState from, ItemState to) {
        if (to == ItemState.PUBLISHED) {
            jdbc.sql("""
                    update item old set state = 'RETIRED' from item new
                    where new.import_id = ? and new.state = ? and new.verdict = 'IMPORTED' and old.state = 'PUBLISHED'
                      and old.identifier = new.identifier and old.language = new.language""").params(importId, from.name()).update();
        }
        return jdbc.sql("""
                update item set state = :to where import_id = :import and state = :from
                  and (:to <> 'PUBLISHED' or verdict = 'IMPORTED')""")
                .param("to", to.name())
                .param("import", importId)
                .param("from", from.name())
                .update();
    }

    /** How many items of an import are in a state. */
    int count(UUID importId, ItemState state) {
        return jdbc.sql("select count(*) from item where import_id = ? and state = ?")
                .params(importId, state.name())
                .query(Integer.class)
                .single();
    }

    boolean importExists(UUID importId) {
        return jdbc.sql("select exists (select from item_import where id = ?)")
                .param(importId)
                .query(Boolean.class)
                .single();
    }

    List<DrawnItem> published(String subject, String language, String part) {
        return jdbc.sql("""
                select id, max_score as maximum_score from item
                where subject = ? and language = ? and part = ? and state = 'PUBLISHED' order by id""")
                .params(subject, language, part)
                .query(DrawnItem.class)
                .list();
    }

    Optional<StoredItem> find(UUID id) {
        return jdbc.sql("select id, import_id, path, xml from item where id = ?")
                .param(id)
                .query(StoredItem.class)
                .optional();
    }

    Optional<ItemFile> file(UUID importId, String path) {
        return jdbc.sql("select media_type, content from item_file where import_id = ? and path = ?")
                .params(importId, path)
                .query((row, n) -> new ItemFile(row.getString(1), row.getBytes(2)))
                .optional();
    }

    List<ItemSummary> list(String subject, String language, UUID after, int most) {
        return jdbc.sql("""
                select id, identifier, version, subject, part, language, title, state, verdict, verdict_reasons from item
                where (? = '' or subject = ?) and (? = '' or language = ?) and id > ? order by id limit ?""")
                .params(subject, subject, language, language, after, most)
                .query(this::summary)
                .list();
    }

    private ItemSummary summary(ResultSet row, int n) throws SQLException {
        return new ItemSummary(
                row.getObject("id", UUID.class),
                row.getString("identifier"),
                row.getInt("version"),
                row.getString("subject"),
                row.getString("part"),
                row.getString("language"),
                row.getString("title"),
                ItemState.valueOf(row.getString("state")),
                Verdict.valueOf(row.getString("verdict")),
                json.readValue(row.getString("verdict_reasons"), new TypeReference<List<String>>() {}));
    }
}
