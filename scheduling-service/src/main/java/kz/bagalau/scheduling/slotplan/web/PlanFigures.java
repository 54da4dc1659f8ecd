package kz.bagalau.scheduling.slotplan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.slotplan.SlotPlan;
import kz.bagalau.scheduling.slotplan.web.PlanClashesResponse.Clash;
import kz.bagalau.scheduling.slotplan.web.PlanDaysResponse.CentreDay;
import kz.bagalau.scheduling.slotplan.web.SlotPlanSummaryResponse.LeftOut;
import kz.bagalau.scheduling.slotplan.web.SlotPlanSummaryResponse.RegionSummary;
import kz.bagalau.starter.problem.ProblemTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A plan in figures: what was made and what was left out, by region, centre and day. */
@Component
class PlanFigures {
    /** A row for each slot that was wished. */
    private static final String WISHED = """
            (select room_id, starts_at, total_seats as seats, 1 as made from slot where plan_id = :plan
             union all
             select room_id, starts_at, 0, 0 from slot_plan_clash where plan_id = :plan) w
                join room m on m.id = w.room_id join centre c on c.code = m.centre_code
            """;

    private static final String OF_PART = """
            where (cast(:region as text) is null or c.region_code = :region)
              and (cast(:centre as text) is null or c.code = :centre)
            """;

    private static final String REGIONS =
            """
            select r.code, r.name_kk, r.name_ru, count(distinct c.code) filter (where w.made = 1) as centres,
                   sum(w.made) as slots, sum(w.seats) as seats, sum(1 - w.made) as left_out
            from
            """ + WISHED + " join region r on r.code = c.region_code group by r.code order by r.code";

    private static final String DAYS = """
            select c.region_code, c.code, c.name_kk, c.name_ru, cast(w.starts_at at time zone 'Asia/Almaty' as date) as day,
                   sum(w.made) as slots, sum(w.seats) as seats, sum(1 - w.made) as left_out
            from
            """ + WISHED + OF_PART + " group by c.code, day ";

    private static final String CLASHES = """
            from slot_plan_clash w join room m on m.id = w.room_id join centre c on c.code = m.centre_code
            """ + OF_PART + " and w.plan_id = :plan ";

    private final JdbcClient jdbc;
    private final ProblemTexts texts;

    PlanFigures(JdbcClient jdbc, ProblemTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    SlotPlanSummaryResponse summary(SlotPlan plan) {
        List<RegionSummary> regions = jdbc.sql(REGIONS)
                .param("plan", plan.id())
                .query(PlanFigures::region)
                .list();
        List<LeftOut> leftOut = jdbc.sql(
                        "select reason, count(*) as slots from slot_plan_clash where plan_id = ? group by reason order by reason")
                .param(plan.id())
                .query((row, n) ->
                        new LeftOut(row.getString("reason"), texts.of(row.getString("reason")), row.getInt("slots")))
                .list();
        return new SlotPlanSummaryResponse(
                SlotPlanResponse.from(plan),
                regions.stream().mapToLong(RegionSummary::seats).sum(),
                regions,
                leftOut);
    }

    PlanDaysResponse days(UUID plan, PlanPartQuery query) {
        PageQuery page = query.toPage();
        List<CentreDay> days = statement(DAYS + "order by c.code, day limit :limit offset :offset", plan, query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(PlanFigures::day)
                .list();
        int total = statement("select count(*) from (" + DAYS + ") d", plan, query)
                .query(Integer.class)
                .single();
        return new PlanDaysResponse(days, page.number(), PageQuery.SIZE, total);
    }

    PlanClashesResponse clashes(UUID plan, PlanPartQuery query) {
        PageQuery page = query.toPage();
        List<Clash> clashes = statement(
                        "select c.code, c.name_kk, c.name_ru, m.name as room, w.starts_at, w.reason " + CLASHES
                                + "order by c.code, m.name, w.starts_at limit :limit offset :offset",
                        plan,
                        query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query((row, n) -> new Clash(
                        row.getString("code"),
                        BilingualText.of(row, "name"),
                        row.getString("room"),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("reason"),
                        texts.of(row.getString("reason"))))
                .list();
        int total = statement("select count(*) " + CLASHES, plan, query)
                .query(Integer.class)
                .single();
        return new PlanClashesResponse(clashes, page.number(), PageQuery.SIZE, total);
    }

    private JdbcClient.StatementSpec statement(String sql, UUID plan, PlanPartQuery query) {
        return jdbc.sql(sql).param("plan", plan).param("region", query.region()).param("centre", query.centre());
    }

    private static RegionSummary region(ResultSet row, int number) throws SQLException {
        return new RegionSummary(
                row.getString("code"),
                BilingualText.of(row, "name"),
                row.getInt("centres"),
                row.getInt("slots"),
                row.getLong("seats"),
                row.getInt("left_out"));
    }

    private static CentreDay day(ResultSet row, int number) throws SQLException {
        return new CentreDay(
                row.getString("region_code"),
                row.getString("code"),
                BilingualText.of(row, "name"),
                row.getObject("day", LocalDate.class),
                row.getInt("slots"),
                row.getInt("seats"),
                row.getInt("left_out"));
    }
}
