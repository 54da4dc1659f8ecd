package kz.bagalau.application.attestee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists as they were approved. */
@Component
@Transactional(readOnly = true)
public class ApprovedLists {
    private static final int MOST = 500;
    private static final String LINES = """
            select l.*, s.name_kk as subject_name_kk, s.name_ru as subject_name_ru, null as reason
            from attestee_line l join subject s on s.code = l.subject where l.list_id = :list
            """;

    private final JdbcClient database;

    ApprovedLists(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<ListRevision> revisions(RegionalList list) {
        return database.sql("""
                        select * from attestee_list where campaign_id = :campaign and region_code = :region
                        order by revision desc""")
                .param("campaign", list.campaign())
                .param("region", list.region())
                .query(ApprovedLists::revisionIn)
                .list();
    }

    /** What the authorised body has received, the latest first. */
    public List<ListRevision> sent() {
        return database.sql("select * from attestee_list where sent_at is not null order by sent_at desc limit :most")
                .param("most", MOST)
                .query(ApprovedLists::revisionIn)
                .list();
    }

    /** One of them. */
    public Optional<ListRevision> findSent(UUID id) {
        return database.sql("select * from attestee_list where id = :id and sent_at is not null")
                .param("id", id)
                .query(ApprovedLists::revisionIn)
                .optional();
    }

    /** A page of a revision. */
    public AttesteePage page(UUID list, @Nullable UUID after) {
        String rest = after == null ? "" : " and l.application_id > :after";
        return AttesteePage.of(
                database.sql(LINES + rest + " order by l.application_id limit :limit")
                        .param("list", list)
                        .param("after", after)
                        .param("limit", AttesteeDrafts.PAGE_SIZE + 1)
                        .query(ApprovedLists::lineIn)
                        .list(),
                AttesteeDrafts.PAGE_SIZE);
    }

    static AttesteeLine lineIn(ResultSet row, int number) throws SQLException {
        return new AttesteeLine(
                row.getObject("application_id", UUID.class),
                row.getString("number"),
                row.getString("test_type"),
                row.getString("subject"),
                new LocalizedName(row.getString("subject_name_kk"), row.getString("subject_name_ru")),
                row.getString("language"),
                row.getString("category_sought"),
                row.getString("reason"));
    }

    static ListRevision revisionIn(ResultSet row, int number) throws SQLException {
        Timestamp sentAt = row.getTimestamp("sent_at");
        return new ListRevision(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("region_code"),
                row.getInt("revision"),
                row.getInt("attestees"),
                row.getObject("approved_by", UUID.class),
                row.getTimestamp("approved_at").toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
