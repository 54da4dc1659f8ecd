package kz.bagalau.identity.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.identity.secondfactor.SecondFactorState;
import kz.bagalau.identity.staff.StaffGrantView.State;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of the staff as its page shows it. */
@Repository
public class StaffDirectory {
    private static final String ACCOUNTS = """
            select a.id, a.email, a.locale, a.status = 'CONFIRMED' as confirmed,
                   nullif(concat_ws(' ', p.surname, p.name), '') as person,
                   f.confirmed_at,
                   (select count(*) from recovery_code c where c.account_id = f.account_id and c.used_at is null) as codes
            from account a
            left join person p on p.account_id = a.id
            left join second_factor f on f.account_id = a.id""";

    private static final String FOUND = ACCOUNTS + """
             where (not a.teacher or exists (select 1 from staff_grant g where g.account_id = a.id))
              and (:text = '' or position(:text in lower(concat_ws(' ', a.email, p.surname, p.name))) > 0)
              and (:role = '' or exists (
                  select 1 from staff_grant g
                  where g.account_id = a.id and g.role = :role and g.revoked_at is null
                    and (g.valid_to is null or g.valid_to > :now)))
              and (:after = '' or lower(a.email) > :after)
            order by lower(a.email) limit :limit""";

    private static final String GRANTS = """
            select g.*, giver.email as giver, taker.email as taker
            from staff_grant g
            left join account giver on giver.id = g.granted_by
            left join account taker on taker.id = g.revoked_by
            where g.account_id = any(:accounts) order by g.granted_at desc, g.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffDirectory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String email,
            String locale,
            boolean confirmed,
            @Nullable String name,
            SecondFactorState secondFactor) {
        StaffAccount with(List<StaffGrantView> grants) {
            return new StaffAccount(id, email, locale, confirmed, name, secondFactor, grants);
        }
    }

    /**
     * Accounts by their address.
     *
     * @param text part of the address or the name in any letter case; empty: all
     * @param role held now or later; null: any
     * @param after the address where the page before ended; empty: from the beginning
     */
    public List<StaffAccount> find(String text, @Nullable StaffRole role, String after, int limit) {
        List<Row> rows = jdbc.sql(FOUND)
                .param("text", text.strip().toLowerCase(java.util.Locale.ROOT))
                .param("role", role == null ? "" : role.name())
                .param("after", after.toLowerCase(java.util.Locale.ROOT))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(StaffDirectory::rowOf)
                .list();
        return withGrants(rows);
    }

    /** One account; empty when there is none. It need not be one of the staff yet. */
    public Optional<StaffAccount> find(UUID accountId) {
        List<Row> rows = jdbc.sql(ACCOUNTS + " where a.id = :id")
                .param("id", accountId)
                .query(StaffDirectory::rowOf)
                .list();
        return withGrants(rows).stream().findFirst();
    }

    private List<StaffAccount> withGrants(List<Row> rows) {
        Map<UUID, List<StaffGrantView>> grants =
                grantsOf(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(grants.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<StaffGrantView>> grantsOf(Collection<UUID> accounts) {
        Instant now = clock.instant();
        record Owned(UUID owner, StaffGrantView grant) {}
        return jdbc
                .sql(GRANTS)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query((row, number) -> new Owned(row.getObject("account_id", UUID.class), grantIn(row, now)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Owned::owner, Collectors.mapping(Owned::grant, Collectors.toUnmodifiableList())));
    }

    private static Row rowOf(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("locale"),
                row.getBoolean("confirmed"),
                row.getString("person"),
                new SecondFactorState(instant(row, "confirmed_at"), row.getInt("codes")));
    }

    private static StaffGrantView grantIn(ResultSet row, Instant now) throws SQLException {
        Instant from = row.getTimestamp("valid_from").toInstant();
        Instant to = instant(row, "valid_to");
        Instant revokedAt = instant(row, "revoked_at");
        State state = StaffGrantView.stateAt(now, from, to, revokedAt);
        return new StaffGrantView(
                row.getObject("id", UUID.class),
                StaffRole.valueOf(row.getString("role")),
                state,
                row.getString("body"),
                row.getString("region"),
                texts(row.getArray("centres")),
                row.getString("organisation"),
                row.getString("order_number"),
                row.getObject("order_date", LocalDate.class),
                from,
                to == null ? null : Almaty.day(to.minusNanos(1000)),
                row.getTimestamp("granted_at").toInstant(),
                row.getObject("granted_by", UUID.class),
                row.getString("giver"),
                revokedAt,
                row.getObject("revoked_by", UUID.class),
                row.getString("taker"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
