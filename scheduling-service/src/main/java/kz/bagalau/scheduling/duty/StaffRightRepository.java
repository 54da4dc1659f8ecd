package kz.bagalau.scheduling.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts of the staff with their rights; one without any has its row too. */
@Repository
class StaffRightRepository {
    private final JdbcClient jdbc;

    StaffRightRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the account is as far already; else it stays locked. */
    boolean moveTo(UUID accountId, long version) {
        return jdbc.sql("""
                                insert into staff_account (account_id, version) values (?, ?)
                                on conflict (account_id) do update set version = excluded.version
                                where staff_account.version < excluded.version
                                """).params(accountId, version).update() == 1;
    }

    void replace(UUID accountId, Collection<StaffRight> rights) {
        jdbc.sql("delete from staff_right where account_id = ?")
                .param(accountId)
                .update();
        for (StaffRight right : rights) {
            jdbc.sql("""
                            insert into staff_right (account_id, role, centre_code, held_from, held_until)
                            values (:account, :role, :centre, :from, :until)
                            """)
                    .param("account", accountId)
                    .param("role", right.role().name())
                    .param("centre", right.centreCode())
                    .param("from", Timestamp.from(right.from()))
                    .param("until", right.until() == null ? null : Timestamp.from(right.until()), Types.TIMESTAMP)
                    .update();
        }
    }

    void delete(UUID accountId) {
        jdbc.sql("delete from staff_account where account_id = ?")
                .param(accountId)
                .update();
    }

    /** Those accounts that are known, each with its rights. */
    Map<UUID, List<StaffRight>> of(Collection<UUID> accounts) {
        Map<UUID, List<StaffRight>> known = new HashMap<>();
        jdbc.sql("""
                        select a.account_id, r.role, r.centre_code, r.held_from, r.held_until
                        from staff_account a left join staff_right r on r.account_id = a.account_id
                        where a.account_id = any (cast(? as uuid[]))
                        """).param(ArrayText.of(accounts)).query(row -> {
            List<StaffRight> rights =
                    known.computeIfAbsent(row.getObject("account_id", UUID.class), id -> new ArrayList<>());
            if (row.getString("role") != null) {
                rights.add(read(row));
            }
        });
        return known;
    }

    private static StaffRight read(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("held_until");
        return new StaffRight(
                DutyRole.valueOf(row.getString("role")),
                row.getString("centre_code"),
                row.getTimestamp("held_from").toInstant(),
                until == null ? null : until.toInstant());
    }
}
