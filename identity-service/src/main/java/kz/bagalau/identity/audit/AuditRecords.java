package kz.bagalau.identity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bagalau.events.audit.StaffActedV1;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table that is only ever added to. */
@Repository
public class AuditRecords {
    private static final String FOUND = """
            select e.*, a.email from audit_entry e left join account a on a.id = e.actor_id
            where e.at >= :from and e.at < :to
              and (:actor = '' or e.actor_id::text = :actor
                  or e.actor_id = (select owner.id from account owner where lower(owner.email) = :actor))
              and (:service = '' or e.service = :service)
              and (:action = '' or position(:action in lower(e.action)) > 0)
              and (:object = '' or e.object_id = :object)
              and (:outcome = '' or e.outcome = :outcome)
              and (:after = '' or (e.at, e.entry_id) <
                  (select c.at, c.entry_id from audit_entry c where c.entry_id::text = :after))
            order by e.at desc, e.entry_id desc limit :limit""";

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 1, 1);

    private final JdbcClient jdbc;

    AuditRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry; one that is there already stays as it is. */
    public void add(StaffActedV1 action) {
        jdbc.sql("""
                        insert into audit_entry (entry_id, service, actor_id, roles, at, action, object_type, object_id,
                            outcome, status, trace_id)
                        values (:entry, :service, :actor, :roles, :at, :action, :type, :object, :outcome, :status, :trace)
                        on conflict do nothing""")
                .param("entry", action.entryId())
                .param("service", action.service())
                .param("actor", action.actorId())
                .param("roles", action.roles().toArray(String[]::new))
                .param("at", Timestamp.from(action.at()))
                .param("action", action.action())
                .param("type", action.objectType())
                .param("object", action.objectId())
                .param("outcome", action.outcome())
                .param("status", action.status())
                .param("trace", action.traceId())
                .update();
    }

    /** Entries, the newest first. */
    public List<AuditEntry> find(AuditFilter filter, int limit) {
        LocalDate from = filter.from() == null ? FIRST : filter.from();
        LocalDate to = filter.to() == null ? LAST : filter.to();
        return jdbc.sql(FOUND)
                .param("from", Timestamp.from(Almaty.startOf(from)))
                .param("to", Timestamp.from(Almaty.startOf(to.plusDays(1))))
                .param("actor", text(filter.actor()).toLowerCase(Locale.ROOT))
                .param("service", text(filter.service()))
                .param("action", text(filter.action()).toLowerCase(Locale.ROOT))
                .param("object", text(filter.object()))
                .param(
                        "outcome",
                        filter.outcome() == null ? "" : filter.outcome().name())
                .param("after", filter.after() == null ? "" : filter.after().toString())
                .param("limit", limit)
                .query(AuditRecords::entryIn)
                .list();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static AuditEntry entryIn(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("entry_id", UUID.class),
                row.getString("service"),
                row.getObject("actor_id", UUID.class),
                row.getString("email"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getTimestamp("at").toInstant(),
                row.getString("action"),
                row.getString("object_type"),
                row.getString("object_id"),
                AuditOutcome.valueOf(row.getString("outcome")),
                row.getObject("status", Integer.class),
                row.getString("trace_id"));
    }
}
