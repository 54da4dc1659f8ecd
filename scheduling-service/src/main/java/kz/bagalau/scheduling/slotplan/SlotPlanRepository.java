package kz.bagalau.scheduling.slotplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans in the database. */
@Repository
class SlotPlanRepository {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    SlotPlanRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<SlotPlan> find(UUID id) {
        return jdbc.sql("select * from slot_plan where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<SlotPlan> page(int limit, int offset) {
        return jdbc.sql("select * from slot_plan order by created_at desc, id limit ? offset ?")
                .params(limit, offset)
                .query(this::read)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from slot_plan").query(Integer.class).single();
    }

    int roomsOf(SlotPlanWish wish) {
        return jdbc.sql("""
                        select count(*) from room m join centre c on c.code = m.centre_code
                        where (:all or c.region_code = any (cast(:regions as text[])) or c.code = any (cast(:centres as text[])))
                          and (c.closed_from is null or c.closed_from > cast(:from as timestamp) at time zone 'Asia/Almaty')
                        """)
                .param("from", wish.dateFrom().toString())
                .param("all", wish.isForAll())
                .param("regions", ArrayText.of(wish.regions()))
                .param("centres", ArrayText.of(wish.centres()))
                .query(Integer.class)
                .single();
    }

    /** Whether it names a centre that is closed by its first day. */
    boolean namesClosed(SlotPlanWish wish) {
        return jdbc.sql(
                        "select exists (select 1 from centre where code = any (cast(? as text[])) and closed_from <= ?)")
                .params(ArrayText.of(wish.centres()), Timestamp.from(Almaty.startOf(wish.dateFrom())))
                .query(Boolean.class)
                .single();
    }

    void insert(SlotPlan plan) {
        jdbc.sql("""
                        insert into slot_plan (id, campaign_id, status, wish, slots, left_out, created_by, created_at)
                        values (?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                        """)
                .param(plan.id())
                .param(plan.wish().campaignId())
                .param(plan.status().name())
                .param(json.writeValueAsString(plan.wish()))
                .param(plan.slots())
                .param(plan.leftOut())
                .param(plan.createdBy())
                .param(Timestamp.from(plan.createdAt()))
                .update();
    }

    void countWhatWasMade(UUID id) {
        jdbc.sql("""
                        update slot_plan p
                        set slots = (select count(*) from slot where plan_id = p.id),
                            left_out = (select count(*) from slot_plan_clash where plan_id = p.id)
                        where p.id = ?
                        """).param(id).update();
    }

    /** Whether a draft of the plan could not be sold any more, or not in this campaign or centre. */
    boolean isOutdated(UUID id, Campaign campaign, Instant now) {
        return jdbc.sql("""
                        select exists (select 1 from slot s join room m on m.id = s.room_id
                                           join centre c on c.code = m.centre_code
                                       where s.plan_id = ?
                                         and (s.starts_at < ? or s.starts_at >= ? or s.closes_at <= ? or s.starts_at >= c.closed_from))
                        """)
                .param(id)
                .param(Timestamp.from(campaign.tests().from()))
                .param(Timestamp.from(campaign.tests().to()))
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    void publish(UUID id, Instant now) {
        jdbc.sql("update slot set status = 'OPEN' where plan_id = ? and status = 'DRAFT'")
                .param(id)
                .update();
        jdbc.sql("update slot_plan set status = 'PUBLISHED', published_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from slot where plan_id = ?").param(id).update();
        jdbc.sql("delete from slot_plan where id = ?").param(id).update();
    }

    private SlotPlan read(ResultSet row, int number) throws SQLException {
        Timestamp published = row.getTimestamp("published_at");
        return new SlotPlan(
                row.getObject("id", UUID.class),
                SlotPlanStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("wish"), SlotPlanWish.class),
                row.getInt("slots"),
                row.getInt("left_out"),
                row.getObject("created_by", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                published == null ? null : published.toInstant());
    }
}
