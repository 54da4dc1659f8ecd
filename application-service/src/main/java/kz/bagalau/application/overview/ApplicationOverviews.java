package kz.bagalau.application.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.overview.OverviewCounts.StatusCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the applications of a campaign: by the indexes of {@code V8__overview.sql}, a page at a time, at a million too. */
@Service
@Transactional(readOnly = true)
public class ApplicationOverviews {
    static final int PAGE_SIZE = 50;

    private final JdbcClient database;
    private final Campaigns campaigns;

    ApplicationOverviews(JdbcClient database, Campaigns campaigns) {
        this.database = database;
        this.campaigns = campaigns;
    }

    /** Newest first: ids grow with time. */
    public OverviewPage page(OverviewQuery query) {
        return campaign(query)
                .map(campaign -> newestOf(campaign)
                        .map(newest -> find(Conditions.ofPage(campaign, newest, query)))
                        .map(found -> OverviewPage.of(campaign, found, PAGE_SIZE))
                        .orElseGet(() -> new OverviewPage(campaign, List.of(), null)))
                .orElseGet(() -> new OverviewPage(null, List.of(), null));
    }

    /** Else a page of an old campaign could begin with a walk through all that came later. */
    private Optional<UUID> newestOf(UUID campaign) {
        return database.sql("select id from application where campaign_id = :campaign order by id desc limit 1")
                .param("campaign", campaign)
                .query(UUID.class)
                .optional();
    }

    /** By status; what the query says of the status and the page does not count. */
    public OverviewCounts counts(OverviewQuery query) {
        return campaign(query)
                .map(campaign -> count(campaign, Conditions.of(campaign, query)))
                .orElseGet(() -> new OverviewCounts(null, 0, List.of()));
    }

    private Optional<UUID> campaign(OverviewQuery query) {
        return Optional.ofNullable(query.campaign())
                .or(() -> campaigns.current().map(Campaign::id));
    }

    private List<ApplicationOverview> find(Conditions conditions) {
        planEachQuestionAnew();
        return database.sql("""
                        with page as materialized (
                            select id from application where %s order by id desc limit :limit)
                        select a.id, a.number, a.status, a.test_type, a.subject, a.subject_name_kk, a.subject_name_ru,
                               a.language, a.employment, a.region_code, a.centre_code, a.centre_name_kk, a.centre_name_ru,
                               a.starts_at, a.submitted_at
                        from page join application a on a.id = page.id order by a.id desc""".formatted(conditions.text()))
                .params(conditions.values())
                .param("limit", PAGE_SIZE + 1)
                .query(ApplicationOverviews::overviewIn)
                .list();
    }

    private OverviewCounts count(UUID campaign, Conditions conditions) {
        planEachQuestionAnew();
        Map<String, Long> found = new HashMap<>();
        database.sql("select status, count(*) as number from application where %s group by status"
                        .formatted(conditions.text()))
                .params(conditions.values())
                .query(row -> {
                    found.put(row.getString("status"), row.getLong("number"));
                });
        List<StatusCount> statuses = Stream.of(ApplicationStatus.values())
                .map(status -> new StatusCount(status, found.getOrDefault(status.name(), 0L)))
                .toList();
        return new OverviewCounts(
                campaign, statuses.stream().mapToLong(StatusCount::count).sum(), statuses);
    }

    /** A plan for any values would take a small centre for a large one, and one made for an empty table would stay. */
    private void planEachQuestionAnew() {
        database.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
    }

    private static ApplicationOverview overviewIn(ResultSet row, int number) throws SQLException {
        String centre = row.getString("centre_code");
        Timestamp startsAt = row.getTimestamp("starts_at");
        return new ApplicationOverview(
                row.getObject("id", UUID.class),
                row.getString("number"),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getString("test_type"),
                row.getString("subject"),
                new LocalizedName(row.getString("subject_name_kk"), row.getString("subject_name_ru")),
                row.getString("language"),
                row.getString("employment"),
                row.getString("region_code"),
                centre,
                centre == null
                        ? null
                        : new LocalizedName(row.getString("centre_name_kk"), row.getString("centre_name_ru")),
                startsAt == null ? null : startsAt.toInstant(),
                row.getTimestamp("submitted_at").toInstant());
    }
}
