package kz.bagalau.identity.staff;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whoever is an administrator now and without an end: one of them must stay, whatever happens at once. */
@Repository
class Administrators {
    private static final String LASTING = """
            select g.id, g.account_id from staff_grant g join account a on a.id = g.account_id
            where g.role = 'ADMINISTRATOR' and g.revoked_at is null and g.valid_from <= :now and g.valid_to is null
              and a.status = 'CONFIRMED'
            order by g.id for update of g""";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Lasting(UUID grantId, UUID accountId) {}

    /** Locks them all, so that of two who end each other's role the second finds only one left. */
    List<Lasting> locked(Instant now) {
        return jdbc.sql(LASTING)
                .param("now", Timestamp.from(now))
                .query((row, number) ->
                        new Lasting(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)))
                .list();
    }

    boolean exist() {
        return jdbc.sql("select exists (select 1 from staff_grant where role = 'ADMINISTRATOR' and revoked_at is null)")
                .query(Boolean.class)
                .single();
    }
}
