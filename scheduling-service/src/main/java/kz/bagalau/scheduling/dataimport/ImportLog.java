package kz.bagalau.scheduling.dataimport;

import java.sql.Timestamp;
import java.time.Clock;
import kz.bagalau.starter.csv.FileDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers who imported which file (audit). */
@Repository
class ImportLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(ImportFile file, ImportReport report) {
        jdbc.sql("""
                        insert into schedule_import (kind, file_name, sha256, lines, accepted, imported_by, imported_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(file.kind().name())
                .param(file.name())
                .param(FileDigest.sha256(file.content()))
                .param(report.lines())
                .param(report.accepted())
                .param(file.importedBy())
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
