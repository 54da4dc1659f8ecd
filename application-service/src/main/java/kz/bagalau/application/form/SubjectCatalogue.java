package kz.bagalau.application.form;

import java.util.List;
import java.util.Optional;
import kz.bagalau.application.LocalizedName;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects (S1 4.4), reference data in the database. */
@Component
public class SubjectCatalogue {
    private static final RowMapper<Subject> SUBJECT = (row, number) ->
            new Subject(row.getString("code"), new LocalizedName(row.getString("name_kk"), row.getString("name_ru")));

    private final JdbcClient database;

    SubjectCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** All of them, in the order to show. */
    public List<Subject> all() {
        return database.sql("select code, name_kk, name_ru from subject order by place")
                .query(SUBJECT)
                .list();
    }

    /** One of them. */
    public Optional<Subject> find(String code) {
        return database.sql("select code, name_kk, name_ru from subject where code = :code")
                .param("code", code)
                .query(SUBJECT)
                .optional();
    }
}
