package kz.bagalau.identity.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Administrators and observers of a centre, for whoever makes its duty roster (S1 11). */
@Repository
public class CentrePeople {
    private static final String OF_CENTRE = """
            select a.id, a.email, nullif(concat_ws(' ', p.surname, p.name, p.patronymic), '') as person,
                   array_agg(distinct g.role order by g.role) filter (
                       where g.revoked_at is null and g.valid_from < :to and (g.valid_to is null or g.valid_to > :from)) as roles
            from staff_grant g
            join account a on a.id = g.account_id
            left join person p on p.account_id = a.id
            where g.role in ('TEST_ADMINISTRATOR', 'OBSERVER') and :centre = any(g.centres)
            group by a.id, p.account_id
            order by p.surname, p.name, lower(a.email)""";

    private final JdbcClient jdbc;

    CentrePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. Who had such a role once is among them, for an older roster names them too. */
    public List<CentrePerson> of(String centre, LocalDate day) {
        return jdbc.sql(OF_CENTRE)
                .param("centre", centre)
                .param("from", Timestamp.from(Almaty.startOf(day)))
                .param("to", Timestamp.from(Almaty.startOf(day.plusDays(1))))
                .query(CentrePeople::personIn)
                .list();
    }

    private static CentrePerson personIn(ResultSet row, int number) throws SQLException {
        var roles = row.getArray("roles");
        return new CentrePerson(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("email"),
                roles == null
                        ? List.of()
                        : Stream.of((String[]) roles.getArray())
                                .map(StaffRole::valueOf)
                                .toList());
    }
}
