package kz.bagalau.testing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.TombstonePublisher;
import kz.bagalau.test.DatabaseSearch;
import kz.bagalau.testing.TestingServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TestingServiceTest
class PersonsIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String IIN = "850412400996";
    private static final String SURNAME = "Өшірілгенова";

    @Autowired
    EventPublisher events;

    @Autowired
    TombstonePublisher tombstones;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    Persons persons;

    private final UUID id = UUID.randomUUID();

    @Test
    void anErasedPersonLeavesItsIdAloneWhateverIsToldLater() {
        transaction.executeWithoutResult(status -> events.publish(
                new PersonChangedV1(id, "kk", id + "@mail.kz", IIN, SURNAME, "Алма", null, null, null, null), 1));
        await().atMost(SOON).until(() -> columnsWith(IIN).equals(List.of("person.iin")));
        assertThat(columnsWith(SURNAME)).containsExactly("person.full_name");

        transaction.executeWithoutResult(status -> tombstones.publishTombstone(Topics.PERSON, id, 2));

        await().atMost(SOON).until(() -> columnsWith(IIN).isEmpty());
        persons.changed(id, 1, SURNAME + " Алма", IIN);
        assertThat(columnsWith(IIN)).isEmpty();
        assertThat(columnsWith(SURNAME)).isEmpty();
    }

    private List<String> columnsWith(String text) {
        return new DatabaseSearch(database).columnsWith(text);
    }
}
