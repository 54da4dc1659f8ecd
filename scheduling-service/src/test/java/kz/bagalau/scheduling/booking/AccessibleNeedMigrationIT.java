package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.test.TestDatabase;
import kz.bagalau.test.TestServers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What becomes of the bookings that there were before the need was kept, and before the database held the rules. */
class AccessibleNeedMigrationIT {
    private static final UUID SLOT = UUID.randomUUID();
    private static final UUID CAMPAIGN = UUID.randomUUID();

    private final TestDatabase database = TestServers.running().newDatabase("migration_" + UUID.randomUUID());
    private final DataSource source = new DriverManagerDataSource(database.url(), database.user(), database.password());
    private final JdbcClient jdbc = JdbcClient.create(source);

    @Test
    void takesWhoHasAnAccessibleSeatForSomebodyWhoNeedsOne() {
        migrateTo("19");
        slotWithAccessibleSeats3And4();
        UUID ordinary = booking(1, "RESERVED");
        UUID accessible = booking(3, "RESERVED");
        UUID held = booking(4, "HELD");
        UUID given = booking(3, "RELEASED");

        migrateTo("20");

        assertThat(needs(accessible)).isTrue();
        assertThat(needs(ordinary)).isFalse();
        assertThat(needs(held)).isFalse();
        assertThat(needs(given)).isFalse();
    }

    /** The roster is closed, and since then the room has lost seats that were sold: legal, and it goes on. */
    @Test
    void rulesTakeWhatIsThereAndLetItGoOn() {
        migrateTo("21");
        slotWithAccessibleSeats3And4();
        UUID reserved = booking(1, "RESERVED");
        UUID late = booking(3, "RESERVED");
        booking(4, "EXPIRED");
        jdbc.sql("update slot set status = 'ROSTER_CLOSED', remaining = 2, free_seats = '{2,4}'")
                .update();
        jdbc.sql("update room set seat_order = '{1,2}', accessible_seats = '{}'")
                .update();

        migrateTo("24");

        assertThat(jdbc.sql("update booking set confirmed_at = changed_at where id = ?")
                        .param(reserved)
                        .update())
                .isEqualTo(1);
        assertThat(jdbc.sql("update booking set status = 'RELEASED' where id = ?")
                        .param(late)
                        .update())
                .isEqualTo(1);
        assertThat(jdbc.sql("update slot set remaining = 3, free_seats = '{2,3,4}'")
                        .update())
                .isEqualTo(1);
        assertThat(jdbc.sql("update campaign set status = 'CLOSED'").update()).isEqualTo(1);
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/scheduling")
                .target(version)
                .load()
                .migrate();
    }

    private void slotWithAccessibleSeats3And4() {
        jdbc.sql("insert into region values ('71', 'Астана қаласы', 'город Астана', 'capital', 'Астана', 'Астана')")
                .update();
        jdbc.sql("""
                        insert into centre (code, region_code, name_kk, name_ru, address_kk, address_ru)
                        values ('71-01', '71', 'Орталық', 'Центр', 'Көше 1', 'Улица 1')
                        """).update();
        int room = jdbc.sql("""
                        insert into room (centre_code, name, seat_order, accessible_seats)
                        values ('71-01', '101', '{1,2,3,4}', '{3,4}') returning id
                        """).query(Integer.class).single();
        jdbc.sql("""
                        insert into campaign (id, name_kk, name_ru, intake_from, intake_to, test_from, test_to,
                                              edit_deadline_hours, status, version)
                        values (?, 'Бағалау', 'Оценка', '2026-04-06', '2026-05-06', '2026-05-01', '2026-06-30', 24, 'OPEN', 1)
                        """).param(CAMPAIGN).update();
        jdbc.sql("""
                        insert into slot (id, campaign_id, room_id, language, starts_at, ends_at, closes_at, total_seats,
                                          remaining, free_seats)
                        values (?, ?, ?, 'kk', '2026-05-10 09:00+05', '2026-05-10 12:00+05', '2026-05-09 09:00+05', 4, 1, '{2}')
                        """).params(SLOT, CAMPAIGN, room).update();
    }

    private UUID booking(int seat, String status) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                             idempotency_key, application_id, changed_at)
                        values (?, ?, ?, ?, ?, ?, '2026-04-10', '2026-04-11', ?, ?, '2026-04-10')
                        """)
                .params(id, SLOT, CAMPAIGN, UUID.randomUUID(), seat, status, UUID.randomUUID(), UUID.randomUUID())
                .update();
        return id;
    }

    private boolean needs(UUID booking) {
        return jdbc.sql("select accessible from booking where id = ?")
                .param(booking)
                .query(Boolean.class)
                .single();
    }
}
