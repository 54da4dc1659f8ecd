package kz.bagalau.application.attestee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.application.Attestee;
import kz.bagalau.events.application.AttesteeListApprovedV1;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a list in parts, each small enough for one record of Kafka. */
@Component
class AttesteeListSending {
    private static final int PART = 2_000;

    private final JdbcClient database;
    private final EventPublisher outbox;

    AttesteeListSending(JdbcClient database, EventPublisher outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void tell(RegionalList list, ListRevision revision, Instant now) {
        List<Attestee> all = database.sql("""
                        select application_id, person_id, test_type, subject, category_sought
                        from attestee_line where list_id = :list order by application_id""")
                .param("list", revision.id())
                .query((row, number) -> new Attestee(
                        row.getObject("application_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("test_type"),
                        row.getString("subject"),
                        row.getString("category_sought")))
                .list();
        int parts = Math.max(1, Math.ceilDiv(all.size(), PART));
        for (int part = 1; part <= parts; part++) {
            outbox.publish(
                    new AttesteeListApprovedV1(
                            list.id(),
                            list.campaign(),
                            list.region(),
                            revision.revision(),
                            part,
                            parts,
                            all.subList((part - 1) * PART, Math.min(part * PART, all.size())),
                            revision.approvedAt(),
                            now),
                    revision.revision());
        }
    }
}
