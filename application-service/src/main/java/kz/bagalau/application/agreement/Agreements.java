package kz.bagalau.application.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import kz.bagalau.application.LocalizedName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the agreement. */
@Component
public class Agreements {
    private final JdbcClient database;
    private final Clock clock;

    Agreements(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The version that is to be accepted now. */
    public Agreement current() {
        return database.sql("""
                        select version, text_kk, text_ru, sha256 from agreement
                        where valid_from <= :now order by valid_from desc limit 1""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Agreements::read)
                .single();
    }

    /** A version that somebody accepted. */
    public Agreement get(String version) {
        return database.sql("select version, text_kk, text_ru, sha256 from agreement where version = :version")
                .param("version", version)
                .query(Agreements::read)
                .single();
    }

    private static Agreement read(ResultSet row, int number) throws SQLException {
        return new Agreement(
                row.getString("version"),
                new LocalizedName(row.getString("text_kk"), row.getString("text_ru")),
                row.getString("sha256"));
    }
}
