package kz.bagalau.application.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out ids and numbers; a number is never given twice, and one may be missing. */
@Component
class ApplicationNumbers {
    private final JdbcClient database;

    ApplicationNumbers(JdbcClient database) {
        this.database = database;
    }

    NumberedId next(Instant now) {
        return database.sql("select uuidv7() as id, nextval('application_number') as number")
                .query((row, count) -> new NumberedId(
                        row.getObject("id", UUID.class),
                        "%d-%07d".formatted(Almaty.day(now).getYear(), row.getLong("number"))))
                .single();
    }
}
