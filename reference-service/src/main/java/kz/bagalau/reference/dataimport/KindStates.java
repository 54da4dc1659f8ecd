package kz.bagalau.reference.dataimport;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import kz.bagalau.reference.entry.ReferenceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What there is of every kind, and since when. */
@Repository
public class KindStates {
    private final JdbcClient database;

    KindStates(JdbcClient database) {
        this.database = database;
    }

    /** All kinds, in the order to import them. */
    public List<KindState> all() {
        return Arrays.stream(ReferenceKind.values()).map(this::of).toList();
    }

    private KindState of(ReferenceKind kind) {
        return database.sql("""
                        select counts.*, last.imported_at, last.file_name
                        from (select count(*) filter (where closed_on is null) as open, count(closed_on) as closed
                              from entry where kind = :kind) counts
                        left join (select imported_at, file_name from reference_import
                                   where kind = :kind and accepted > 0 order by id desc limit 1) last on true
                        """)
                .param("kind", kind.name())
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("imported_at");
                    return new KindState(
                            kind,
                            row.getInt("open"),
                            row.getInt("closed"),
                            at == null ? null : at.toInstant(),
                            row.getString("file_name"));
                })
                .single();
    }
}
