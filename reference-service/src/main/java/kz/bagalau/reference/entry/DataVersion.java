package kz.bagalau.reference.entry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rises with each import that changed anything, so that what was read before can be read again without asking for it. */
@Repository
public class DataVersion {
    private final JdbcClient database;

    DataVersion(JdbcClient database) {
        this.database = database;
    }

    /** The version of all entries; read it before them. */
    public long current() {
        return database.sql("select coalesce(max(id), 0) from reference_import where added + changed + closed > 0")
                .query(Long.class)
                .single();
    }
}
