package kz.bagalau.application.campaign;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projection of scheduling's campaigns; there are a few of them a year. */
@Component
public class Campaigns {
    private static final RowMapper<Campaign> CAMPAIGN = (row, number) -> new Campaign(
            row.getObject("id", UUID.class),
            new LocalizedName(row.getString("name_kk"), row.getString("name_ru")),
            row.getTimestamp("intake_from").toInstant(),
            row.getTimestamp("intake_to").toInstant(),
            row.getTimestamp("test_from").toInstant(),
            row.getTimestamp("test_to").toInstant(),
            row.getInt("edit_deadline_hours"));

    private final JdbcClient database;
    private final Clock clock;

    Campaigns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The campaign whose intake is open. */
    public Optional<Campaign> open() {
        Instant now = clock.instant();
        return current().filter(campaign -> campaign.isOpenAt(now));
    }

    /** The campaign that a draft belongs to: the one with open intake, else the one whose intake is nearest in time. */
    public Optional<Campaign> current() {
        Instant now = clock.instant();
        return all().stream()
                .min(Comparator.<Campaign, Duration>comparing(campaign -> campaign.distanceFrom(now))
                        .thenComparing(Campaign::intakeFrom, Comparator.reverseOrder()));
    }

    /** A campaign that applications refer to. */
    public Campaign get(UUID id) {
        return database.sql("select * from campaign where id = :id")
                .param("id", id)
                .query(CAMPAIGN)
                .single();
    }

    /** All of them. */
    public List<Campaign> all() {
        return database.sql("select * from campaign").query(CAMPAIGN).list();
    }

    /** Takes over what scheduling published, unless something newer is here. */
    public void store(Campaign campaign, long version) {
        database.sql("""
                        insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to,
                                              edit_deadline_hours, version)
                        values (:id, :kk, :ru, :intakeFrom, :intakeTo, :testFrom, :testTo, :hours, :version)
                        on conflict (id) do update
                        set name_kk = excluded.name_kk, name_ru = excluded.name_ru,
                            intake_from = excluded.intake_from, intake_to = excluded.intake_to,
                            test_from = excluded.test_from, test_to = excluded.test_to,
                            edit_deadline_hours = excluded.edit_deadline_hours, version = excluded.version
                        where campaign.version < excluded.version""")
                .param("id", campaign.id())
                .param("kk", campaign.name().kk())
                .param("ru", campaign.name().ru())
                .param("intakeFrom", Timestamp.from(campaign.intakeFrom()))
                .param("intakeTo", Timestamp.from(campaign.intakeTo()))
                .param("testFrom", Timestamp.from(campaign.testFrom()))
                .param("testTo", Timestamp.from(campaign.testTo()))
                .param("hours", campaign.editDeadlineHours())
                .param("version", version)
                .update();
    }
}
