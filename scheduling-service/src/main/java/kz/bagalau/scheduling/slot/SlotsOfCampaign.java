package kz.bagalau.scheduling.slot;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignSlots;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Slots as their campaign changes; slots are locked in the order of their ids, as sales do. */
@Component
class SlotsOfCampaign implements CampaignSlots {
    private static final String LOCK_OUTSIDE = """
            select id from slot where campaign_id = :campaign and (starts_at < :from or starts_at >= :to)
            order by id for update
            """;

    private static final String DRAW_BACK = """
            update slot set status = 'DRAFT'
            where campaign_id = :campaign and status = 'OPEN' and (starts_at < :from or starts_at >= :to)
            """;

    /** Drafts of a plan that is not published stay drafts, and so do those of a closed centre. */
    private static final String BRING_BACK = """
            update slot set status = 'OPEN'
            where id in (select s.id from slot s left join slot_plan p on p.id = s.plan_id
                             join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                         where s.campaign_id = :campaign and s.status = 'DRAFT' and s.closes_at > :now
                           and s.starts_at >= :from and s.starts_at < :to
                           and (c.closed_from is null or s.starts_at < c.closed_from)
                           and (s.plan_id is null or p.status = 'PUBLISHED')
                         order by s.id for update of s)
            """;

    private static final String FIT_CLOSING = """
            update slot set closes_at = starts_at - make_interval(hours => :hours)
            where campaign_id = :campaign and status = 'DRAFT'
              and closes_at <> starts_at - make_interval(hours => :hours)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SlotsOfCampaign(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lockOutsideAndLook(UUID campaignId, TimeWindow tests) {
        List<UUID> outside = statement(LOCK_OUTSIDE, campaignId, tests)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        return jdbc.sql("""
                        select exists (select 1 from booking
                                       where slot_id = any (?::uuid[]) and status in ('HELD', 'RESERVED'))
                        """).param(ArrayText.of(outside)).query(Boolean.class).single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Campaign campaign) {
        statement(DRAW_BACK, campaign.id(), campaign.tests()).update();
        jdbc.sql(FIT_CLOSING)
                .param("campaign", campaign.id())
                .param("hours", campaign.editDeadlineHours())
                .update();
        statement(BRING_BACK, campaign.id(), campaign.tests())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public boolean awaitPeople(UUID campaignId, Instant now) {
        return jdbc.sql("""
                        select exists (select 1 from slot s join booking b on b.slot_id = s.id
                                       where s.campaign_id = ? and s.ends_at > ? and b.status in ('HELD', 'RESERVED'))
                        """)
                .params(campaignId, Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID campaignId, TimeWindow tests) {
        return jdbc.sql(sql)
                .param("campaign", campaignId)
                .param("from", Timestamp.from(tests.from()))
                .param("to", Timestamp.from(tests.to()));
    }
}
