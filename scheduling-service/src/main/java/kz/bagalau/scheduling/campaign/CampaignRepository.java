package kz.bagalau.scheduling.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns in the database; a unique index lets one be open. */
@Repository
class CampaignRepository {
    private final JdbcClient jdbc;

    CampaignRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Campaign> open() {
        return jdbc.sql("select * from campaign where status = 'OPEN'")
                .query(CampaignRepository::read)
                .optional();
    }

    void insert(Campaign campaign) {
        jdbc.sql("""
                        insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to,
                                              edit_deadline_hours, status, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)
                        """)
                .param(campaign.id())
                .param(campaign.name().kk())
                .param(campaign.name().ru())
                .param(Timestamp.from(campaign.intake().from()))
                .param(Timestamp.from(campaign.intake().to()))
                .param(Timestamp.from(campaign.tests().from()))
                .param(Timestamp.from(campaign.tests().to()))
                .param(campaign.editDeadlineHours())
                .param(campaign.version())
                .update();
    }

    private static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                BilingualText.of(row, "name"),
                new TimeWindow(instant(row, "intake_from"), instant(row, "intake_to")),
                new TimeWindow(instant(row, "test_from"), instant(row, "test_to")),
                row.getInt("edit_deadline_hours"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
