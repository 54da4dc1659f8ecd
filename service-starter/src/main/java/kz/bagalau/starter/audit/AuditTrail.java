package kz.bagalau.starter.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.event.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes an action down before it is done, and tells its outcome afterwards: without the first nothing is done, and what has
 * no second, since the service ended meanwhile, is told as UNKNOWN.
 */
final class AuditTrail {
    private static final String UNKNOWN = "UNKNOWN";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final EventPublisher events;
    private final String service;

    AuditTrail(JdbcClient jdbc, TransactionTemplate transaction, EventPublisher events, String service) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.service = service;
    }

    void begin(StaffAction action) {
        AuditedObject object = action.object();
        jdbc.sql("""
                        insert into audit_pending (entry_id, actor_id, roles, at, action, object_type, object_id, trace_id)
                        values (:entry, :actor, :roles, :at, :action, :type, :object, :trace)""")
                .param("entry", action.entryId())
                .param("actor", action.actorId())
                .param("roles", action.roles().toArray(String[]::new))
                .param("at", Timestamp.from(action.at()))
                .param("action", action.action())
                .param("type", object == null ? null : object.type())
                .param("object", object == null ? null : object.id())
                .param("trace", action.traceId())
                .update();
    }

    void end(StaffAction action, @Nullable AuditedObject named, String outcome, int status) {
        transaction.executeWithoutResult(running -> {
            if (delete(action.entryId())) {
                events.publish(action.ended(service, named, outcome, status), 1);
            }
        });
    }

    /** Tells what was denied before it began. */
    void tell(StaffAction action, String outcome, int status) {
        transaction.executeWithoutResult(running -> events.publish(action.ended(service, null, outcome, status), 1));
    }

    /** Tells what has not ended for so long that it never will; gives how many. */
    int tellForgotten(Duration age) {
        List<StaffAction> forgotten = jdbc.sql("""
                        select * from audit_pending
                        where begun_at < clock_timestamp() - make_interval(secs => :age) order by begun_at limit 100""")
                .param("age", age.toSeconds())
                .query(AuditTrail::actionIn)
                .list();
        forgotten.forEach(action -> transaction.executeWithoutResult(running -> {
            if (delete(action.entryId())) {
                events.publish(action.ended(service, null, UNKNOWN, null), 1);
            }
        }));
        return forgotten.size();
    }

    private boolean delete(UUID entry) {
        return jdbc.sql("delete from audit_pending where entry_id = :entry")
                        .param("entry", entry)
                        .update()
                == 1;
    }

    private static StaffAction actionIn(ResultSet row, int number) throws SQLException {
        String type = row.getString("object_type");
        Array roles = row.getArray("roles");
        return new StaffAction(
                row.getObject("entry_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                List.of((String[]) roles.getArray()),
                row.getTimestamp("at").toInstant(),
                row.getString("action"),
                type == null ? null : new AuditedObject(type, row.getString("object_id")),
                row.getString("trace_id"));
    }
}
