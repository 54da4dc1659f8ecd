package kz.bagalau.scheduling.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns in the database; a unique index lets one be open. */
@Repository
class CampaignRepository {
    private static final String INSERT = """
            insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to, appeal_from, appeal_to,
                                  attestation_from, attestation_to, edit_deadline_hours, status, closed_at, version)
            values (:id, :name_kk, :name_ru, :intake_from, :intake_to, :test_from, :test_to, :appeal_from, :appeal_to,
                    :attestation_from, :attestation_to, :edit_deadline_hours, :status, :closed_at, :version)
            """;

    private static final String UPDATE = """
            update campaign
            set name_kk = :name_kk, name_ru = :name_ru, intake_from = :intake_from, intake_to = :intake_to,
                test_from = :test_from, test_to = :test_to, appeal_from = :appeal_from, appeal_to = :appeal_to,
                attestation_from = :attestation_from, attestation_to = :attestation_to,
                edit_deadline_hours = :edit_deadline_hours, status = :status, closed_at = :closed_at, version = :version
            where id = :id and version = :version - 1
            """;

    private final JdbcClient jdbc;

    CampaignRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Campaign> open() {
        return jdbc.sql("select * from campaign where status = 'OPEN'")
                .query(CampaignRepository::read)
                .optional();
    }

    Optional<Campaign> find(UUID id) {
        return jdbc.sql("select * from campaign where id = ?")
                .param(id)
                .query(CampaignRepository::read)
                .optional();
    }

    List<Campaign> page(int limit, int offset) {
        return jdbc.sql("select * from campaign order by intake_from desc, id limit ? offset ?")
                .params(limit, offset)
                .query(CampaignRepository::read)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from campaign").query(Integer.class).single();
    }

    void insert(Campaign campaign) {
        write(INSERT, campaign);
    }

    /** Writes the next version of a campaign. */
    void update(Campaign campaign) {
        if (write(UPDATE, campaign) != 1) {
            throw new IllegalStateException("Not the next version of campaign " + campaign.id());
        }
    }

    private int write(String sql, Campaign campaign) {
        CampaignWindows windows = campaign.windows();
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("id", campaign.id())
                .param("name_kk", campaign.name().kk())
                .param("name_ru", campaign.name().ru())
                .param("edit_deadline_hours", campaign.editDeadlineHours())
                .param("status", campaign.status().name())
                .param("closed_at", timestamp(campaign.closedAt()))
                .param("version", campaign.version());
        window(statement, "intake", windows.intake());
        window(statement, "test", windows.tests());
        window(statement, "appeal", windows.appeals());
        window(statement, "attestation", windows.attestation());
        return statement.update();
    }

    private static void window(JdbcClient.StatementSpec statement, String name, @Nullable TimeWindow window) {
        statement
                .param(name + "_from", window == null ? null : timestamp(window.from()))
                .param(name + "_to", window == null ? null : timestamp(window.to()));
    }

    private static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                BilingualText.of(row, "name"),
                new CampaignWindows(
                        required(row, "intake"),
                        required(row, "test"),
                        window(row, "appeal"),
                        window(row, "attestation")),
                row.getInt("edit_deadline_hours"),
                CampaignStatus.valueOf(row.getString("status")),
                instant(row, "closed_at"),
                row.getLong("version"));
    }

    private static TimeWindow required(ResultSet row, String name) throws SQLException {
        return new TimeWindow(
                row.getTimestamp(name + "_from").toInstant(),
                row.getTimestamp(name + "_to").toInstant());
    }

    private static @Nullable TimeWindow window(ResultSet row, String name) throws SQLException {
        return row.getTimestamp(name + "_from") == null ? null : required(row, name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
