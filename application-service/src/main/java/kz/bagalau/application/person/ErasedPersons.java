package kz.bagalau.application.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was erased. An access token outlives its account by some minutes, so what is written for a person asks here first, and
 * either is there before the person is erased, and goes with it, or is refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ErasedPersons {
    private final JdbcClient database;
    private final Clock clock;

    ErasedPersons(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps the person from being erased until the transaction ends.
     *
     * @throws ProblemException not-found when it was erased
     */
    public void requireNotErased(UUID personId) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(:person, 1))", personId);
        boolean erased = database.sql("select exists (select from erased_person where person_id = :person)")
                .param("person", personId)
                .query(Boolean.class)
                .single();
        if (erased) {
            throw ProblemException.notFound();
        }
    }

    /** From now on nothing is taken of the person; waits for what is being taken. */
    public void add(UUID personId) {
        lock("select pg_advisory_xact_lock(hashtextextended(:person, 1))", personId);
        database.sql("insert into erased_person (person_id, erased_at) values (:person, :now) on conflict do nothing")
                .param("person", personId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void lock(String statement, UUID personId) {
        database.sql(statement)
                .param("person", personId.toString())
                .query((row, number) -> personId)
                .single();
    }
}
