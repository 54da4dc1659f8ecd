package kz.bagalau.application.form;

import java.util.List;
import kz.bagalau.application.LocalizedName;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects (S1 4.4), reference data in the database. */
@Component
public class SubjectCatalogue {
    private static final RowMapper<Subject> SUBJECT = (row, number) -> new Subject(
            row.getString("code"),
            new LocalizedName(row.getString("name_kk"), row.getString("name_ru")),
            SubjectKind.valueOf(row.getString("kind")));

    private final JdbcClient database;

    SubjectCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** All of them, in the order to show. */
    public List<Subject> all() {
        return database.sql("select code, name_kk, name_ru, kind from subject order by place")
                .query(SUBJECT)
                .list();
    }
}
