package kz.bagalau.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.application.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projection of testing's availability of papers. */
@Component
public class Papers {
    private final JdbcClient database;

    Papers(JdbcClient database) {
        this.database = database;
    }

    /**
     * Days of papers.
     *
     * @param from the first
     * @param to the day after the last
     */
    public record Days(LocalDate from, LocalDate to) {}

    /** The tests that can be sat on any day of the campaign: nobody knows yet which day a seat is for. */
    public List<OfferedTest> offeredIn(Campaign campaign) {
        return database.sql("""
                        select test_type, subject, language from paper_availability
                        where days @> daterange(:first, :last, '[]') order by test_type, subject, language""")
                .param("first", campaign.firstTestDay())
                .param("last", campaign.lastTestDay())
                .query(OfferedTest.class)
                .list();
    }

    /** Takes over what testing told, unless something newer is here. */
    public void store(UUID id, OfferedTest test, List<Days> days, long version) {
        database.sql("""
                        insert into paper_availability (id, test_type, subject, language, days, version)
                        values (:id, :testType, :subject, :language, cast(:days as datemultirange), :version)
                        on conflict (id) do update set days = excluded.days, version = excluded.version
                        where paper_availability.version < excluded.version""")
                .param("id", id)
                .param("testType", test.testType())
                .param("subject", test.subject())
                .param("language", test.language())
                .param("days", multirange(days))
                .param("version", version)
                .update();
    }

    private static String multirange(List<Days> days) {
        return days.stream()
                .map(range -> "[" + range.from() + "," + range.to() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
