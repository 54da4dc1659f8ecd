package kz.bagalau.certificate.holder;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.events.identity.PersonChangedV1;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The projection of people. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Holders {
    private final JdbcClient jdbc;
    private final Clock clock;

    Holders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else deals with this person: its name and its result may come at once. */
    public void lock(UUID personId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:person, 85))")
                .param("person", personId.toString())
                .query((row, number) -> true)
                .single();
    }

    /** The person if its name is known. */
    public Optional<Holder> find(UUID personId) {
        return jdbc.sql("""
                select surname, name, patronymic, iin from holder
                where person_id = :personId and surname is not null and name is not null
                """).param("personId", personId).query(Holder.class).optional();
    }

    /** Whether the person is known to have been erased. */
    public boolean isErased(UUID personId) {
        return jdbc.sql("select exists (select from holder where person_id = :personId and erased_at is not null)")
                .param("personId", personId)
                .query(Boolean.class)
                .single();
    }

    /** The person as known now. */
    public void changed(PersonChangedV1 person) {
        jdbc.sql("""
                insert into holder (person_id, surname, name, patronymic, iin)
                values (:personId, :surname, :name, :patronymic, :iin)
                on conflict (person_id) do update
                set surname = excluded.surname, name = excluded.name, patronymic = excluded.patronymic, iin = excluded.iin
                where holder.erased_at is null
                """)
                .param("personId", person.personId())
                .param("surname", person.surname())
                .param("name", person.name())
                .param("patronymic", person.patronymic())
                .param("iin", person.iin())
                .update();
    }

    /** Forgets the person. */
    public void erased(UUID personId) {
        jdbc.sql("""
                insert into holder (person_id, erased_at) values (:personId, :now)
                on conflict (person_id) do update
                set surname = null, name = null, patronymic = null, iin = null, erased_at = excluded.erased_at
                where holder.erased_at is null
                """)
                .param("personId", personId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
