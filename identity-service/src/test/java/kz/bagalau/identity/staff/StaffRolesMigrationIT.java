package kz.bagalau.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.test.TestDatabase;
import kz.bagalau.test.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Of whom the others hear that were there before roles were told. */
class StaffRolesMigrationIT {
    private final TestDatabase database = TestServers.running().newDatabase("migration_" + UUID.randomUUID());
    private final DataSource source = new DriverManagerDataSource(database.url(), database.user(), database.password());
    private final JdbcClient jdbc = JdbcClient.create(source);

    @Test
    void waitsForTheStaffAndForWhoeverEverHadARole() {
        migrateTo("17");
        UUID withoutRole = account(false);
        UUID teacherWithRole = account(true);
        UUID formerly = account(true);
        account(true);
        role(teacherWithRole, "null");
        role(formerly, "now()");
        role(UUID.randomUUID(), "now()");

        migrateTo("18");

        assertThat(jdbc.sql("select account_id from staff_roles_untold")
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(withoutRole, teacherWithRole, formerly);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/identity")
                .target(version)
                .load()
                .migrate();
    }

    private UUID account(boolean teacher) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into account (id, email, locale, status, teacher, registered_at, revision, version)
                        values (?, ?, 'kk', 'UNCONFIRMED', ?, now(), 0, 0)
                        """).params(id, id + "@school.example.kz", teacher).update();
        return id;
    }

    private void role(UUID account, String revokedAt) {
        jdbc.sql("""
                        insert into staff_grant (id, account_id, role, centres, valid_from, granted_at, revoked_at, version)
                        values (gen_random_uuid(), ?, 'OBSERVER', '{71-01}', now(), now(), %s, 0)
                        """.formatted(revokedAt)).param(account).update();
    }
}
