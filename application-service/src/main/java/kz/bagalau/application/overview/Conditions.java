package kz.bagalau.application.overview;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;

/** The conditions of a question. Only what is asked for stands in the statement, so that each kind of question has a plan of its own. */
final class Conditions {
    private final StringBuilder text = new StringBuilder("campaign_id = :campaign");
    private final Map<String, Object> values = new HashMap<>();

    private Conditions(UUID campaign) {
        values.put("campaign", campaign);
    }

    /** All but the status and the page. */
    static Conditions of(UUID campaign, OverviewQuery query) {
        Conditions conditions = new Conditions(campaign)
                .and("region_code = :region", "region", query.region())
                .and("centre_code = :centre", "centre", query.centre())
                .and("test_type = :testType", "testType", name(query.testType()))
                .and("employment = :employment", "employment", name(query.employment()))
                .and("language = :language", "language", query.language())
                .and("number = :number", "number", query.number());
        LocalDate day = query.day();
        return day == null
                ? conditions
                : conditions
                        .and("starts_at >= :from", "from", Timestamp.from(Almaty.startOf(day)))
                        .and("starts_at < :to", "to", Timestamp.from(Almaty.startOf(day.plusDays(1))));
    }

    /** With the status, from the page's beginning on; nothing that is newer than the campaign's newest is looked at. */
    static Conditions ofPage(UUID campaign, UUID newest, OverviewQuery query) {
        return of(campaign, query)
                .and("status = :status", "status", name(query.status()))
                .and("id <= :newest", "newest", newest)
                .and("id < :after", "after", query.after());
    }

    private Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }
}
