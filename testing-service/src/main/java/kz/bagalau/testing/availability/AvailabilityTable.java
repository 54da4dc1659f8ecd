package kz.bagalau.testing.availability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.testing.DayRange;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of availability, worked out from the bank and the blueprints. */
@Component
class AvailabilityTable {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('paper_availability', 0))";

    /** A blueprint covers a test when each of its parts has its items; packs next to each other give one range of days. */
    private static final String UPDATE = """
            with covered as (
                select test_type, subject, language, days from paper_supply
                group by test_type, subject, language, rule_pack, days having bool_and(published >= needed)),
            test as (
                select test_type, subject, language from paper_supply
                union
                select test_type, subject, language from paper_availability)
            insert into paper_availability as a (test_type, subject, language, days, changed_at)
            select test_type, subject, language, coalesce(range_agg(covered.days), '{}'), :now
            from test left join covered using (test_type, subject, language)
            group by test_type, subject, language
            on conflict (test_type, subject, language) do update
            set days = excluded.days, version = a.version + 1, changed_at = excluded.changed_at
            where a.days <> excluded.days
            returning id, test_type, subject, language, version, changed_at,
                (select coalesce(json_agg(json_build_object('from', lower(d), 'to', upper(d)) order by d), '[]')
                 from unnest(days) d) as ranges""";

    private static final String MISSING = """
            from paper_supply where published < needed and upper(days) > :today""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AvailabilityTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What changed, with the version that it has now. */
    record Change(PaperAvailabilityChangedV1 event, long version) {}

    /** Lets one transaction after the other work it out, each seeing what the one before it committed. */
    void lock() {
        jdbc.sql(LOCK).query((row, n) -> true).single();
    }

    List<Change> update(Instant now) {
        return jdbc.sql(UPDATE)
                .param("now", Timestamp.from(now))
                .query((row, n) -> change(row))
                .list();
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                new PaperAvailabilityChangedV1(
                        row.getObject("id", UUID.class),
                        row.getString("test_type"),
                        row.getString("subject"),
                        row.getString("language"),
                        json.readValue(row.getString("ranges"), new TypeReference<List<DayRange>>() {}),
                        row.getTimestamp("changed_at").toInstant()),
                row.getLong("version"));
    }

    List<MissingItems> missing(LocalDate today) {
        return jdbc.sql("""
                        select test_type, subject, language, rule_pack, lower(days) as valid_from, upper(days) as valid_to,
                            part, needed, published
                        """ + MISSING + " order by test_type, subject, language, days, place")
                .param("today", today)
                .query(MissingItems.class)
                .list();
    }

    long testsWithMissing(LocalDate today) {
        return jdbc.sql("select count(distinct (test_type, subject, language)) " + MISSING)
                .param("today", today)
                .query(Long.class)
                .single();
    }
}
