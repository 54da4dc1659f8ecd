package kz.bagalau.scheduling.slotplan;

import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.slot.SlotProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the drafts of a plan by one statement, and writes down what it left out. */
@Component
class SlotGenerator {
    /** A room that is taken refuses by its constraint, whoever took it. */
    private static final String GENERATE = """
            with rooms as (
                select m.id, m.seat_order, c.closed_from,
                       row_number() over (partition by m.centre_code order by m.name) as turn
                from room m join centre c on c.code = m.centre_code
                where (:all or c.region_code = any (cast(:regions as text[])) or c.code = any (cast(:centres as text[])))
                  and (c.closed_from is null or c.closed_from > cast(:from as timestamp) at time zone 'Asia/Almaty')
            ), days as (
                select d.day, row_number() over (order by d.day) as turn
                from (select cast(generate_series(cast(:from as date), cast(:to as date), interval '1 day') as date) as day) d
                where cast(extract(isodow from d.day) as integer) = any (cast(:weekdays as integer[]))
                  and d.day <> all (cast(:excluded as date[]))
            ), times as (
                select * from unnest(cast(:times as time[])) with ordinality as t (start, turn)
            ), wished as (
                select r.id as room_id, r.seat_order, r.closed_from, (d.day + t.start) at time zone 'Asia/Almaty' as starts_at,
                       case :rule
                           when 'KK' then 'kk'
                           when 'RU' then 'ru'
                           else (array['kk', 'ru'])[1 + mod(
                               case :rule when 'BY_ROOM' then r.turn - 1
                                          when 'BY_TIME' then t.turn - 1
                                          else r.turn + t.turn + d.turn - 3 end, 2)]
                       end as language
                from rooms r cross join days d cross join times t
            ), judged as (
                select w.*, w.starts_at - make_interval(hours => :hours) as closes_at,
                       case when w.starts_at < :testFrom or w.starts_at >= :testTo then 'slot-outside-campaign'
                            when w.starts_at - make_interval(hours => :hours) <= :now then 'slot-too-late'
                            when w.starts_at >= w.closed_from then 'centre-closed' end as reason
                from wished w
            ), made as (
                insert into slot (campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats, remaining,
                                  free_seats, status, plan_id)
                select :campaign, j.room_id, j.language, j.starts_at, j.starts_at + make_interval(secs => :seconds), j.closes_at,
                       cardinality(j.seat_order), cardinality(j.seat_order), j.seat_order, 'DRAFT', :plan
                from judged j where j.reason is null
                on conflict do nothing
                returning room_id, starts_at
            )
            insert into slot_plan_clash (plan_id, room_id, starts_at, reason)
            select :plan, j.room_id, j.starts_at, coalesce(j.reason, 'slot-overlaps')
            from judged j left join made m on m.room_id = j.room_id and m.starts_at = j.starts_at
            where m.room_id is null
            """;

    private final JdbcClient jdbc;
    private final SlotProperties settings;

    SlotGenerator(JdbcClient jdbc, SlotProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    void run(UUID plan, SlotPlanWish wish, Campaign campaign, Instant now) {
        jdbc.sql(GENERATE)
                .param("plan", plan)
                .param("campaign", campaign.id())
                .param("testFrom", Timestamp.from(campaign.tests().from()))
                .param("testTo", Timestamp.from(campaign.tests().to()))
                .param("hours", campaign.editDeadlineHours())
                .param("seconds", settings.length().toSeconds())
                .param("now", Timestamp.from(now))
                .param("all", wish.isForAll())
                .param("regions", ArrayText.of(wish.regions()))
                .param("centres", ArrayText.of(wish.centres()))
                .param("from", wish.dateFrom().toString())
                .param("to", wish.dateTo().toString())
                .param(
                        "weekdays",
                        ArrayText.of(wish.weekdays().stream()
                                .map(DayOfWeek::getValue)
                                .toList()))
                .param("excluded", ArrayText.of(wish.excludedDates()))
                .param("times", ArrayText.of(wish.times()))
                .param("rule", wish.language().name())
                .update();
    }
}
