package kz.bagalau.reference.dataimport;

import java.sql.Timestamp;
import java.time.Clock;
import kz.bagalau.reference.entry.ReferenceKind;
import kz.bagalau.starter.csv.FileDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers who imported which file (audit), and keeps imports apart. */
@Repository
class ImportLog {
    private final JdbcClient database;
    private final Clock clock;

    ImportLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One import at a time: the next one sees what this one wrote, and versions rise in the order of commits. */
    void lockOthersOut() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('reference-import', 0))")
                .query((row, number) -> true)
                .list();
    }

    void add(ImportFile file, ImportReport report) {
        database.sql("""
                        insert into reference_import (kind, file_name, sha256, close_missing, lines, accepted, added, changed, closed,
                                                      imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(file.kind().name())
                .param(file.name())
                .param(FileDigest.sha256(file.content()))
                .param(file.closeMissing())
                .param(report.lines())
                .param(report.accepted())
                .param(report.added())
                .param(report.changed())
                .param(report.closed())
                .param(file.importedBy())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    boolean hasAccepted(ReferenceKind kind) {
        return database.sql("select exists (select from reference_import where kind = ? and accepted > 0)")
                .param(kind.name())
                .query(Boolean.class)
                .single();
    }
}
