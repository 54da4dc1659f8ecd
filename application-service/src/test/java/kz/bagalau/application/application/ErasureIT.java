package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.identity.AccountErasedV1;
import kz.bagalau.test.DatabaseSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasureIT extends ApplicationServiceTestBase {
    private static final String PHONE = "+77015550101";
    private static final String SCHOOL = "Өшірілетін мектеп";

    private final UUID hold = UUID.randomUUID();
    private final Instant start = Instant.now().plus(Duration.ofDays(7));

    @Autowired
    DataSource dataSource;

    @Test
    void withdrawsWhatIsUnansweredAndLeavesNothingOfIt() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(form());
        assertThat(traces(PHONE)).containsExactly("application.phone", "draft.form");

        erase(teacher);

        awaitWithdrawn(id);
        awaitForgotten(teacher);
        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.get("/" + id).expectStatus().isNotFound();
        teacher.get("").expectBody().jsonPath("$").isEmpty();
    }

    @Test
    void leavesNothingOfAGraduatesStudies() {
        Teacher teacher = teacher();
        Map<String, Object> form = Forms.tvetGraduate();
        form.putAll(Map.of("phone", PHONE, "holdId", hold.toString()));
        teacher.submitted(form);
        String college =
                "select count(*) from application where person_id = :id and institution_code = 'PEDCOLLEGE-19'";
        assertThat(count(college, teacher)).isEqualTo(1);

        erase(teacher);

        awaitForgotten(teacher);
        assertThat(count(college, teacher)).isZero();
    }

    @Test
    void withdrawsWhatIsAcceptedEvenAfterTheDeadline() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        clock.moveTo(start.minus(Duration.ofHours(1)));

        erase(teacher);

        awaitWithdrawn(id);
        awaitForgotten(teacher);
    }

    @Test
    void leavesTheSeatOfATestThatHasBegunAlone() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        clock.moveTo(start.plusSeconds(60));

        erase(teacher);

        awaitForgotten(teacher);
        assertThat(wire.told(id)).noneMatch(ApplicationWithdrawnV1.class::isInstance);
    }

    @Test
    void refusesWhatComesLater() {
        Teacher teacher = teacher();
        erase(teacher);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(traces(teacher.id().toString()))
                        .containsExactly("erased_person.person_id", "inbox_version.key"));

        Map<String, Object> draft = form();
        draft.remove("agreementVersion");
        teacher.saveDraft(draft).expectStatus().isNotFound();
        teacher.submit(form(), UUID.randomUUID()).expectStatus().isNotFound();

        assertThat(traces(PHONE)).isEmpty();
    }

    @Test
    void leavesOthersAlone() {
        Teacher teacher = teacher();
        Teacher other = teacher();
        UUID others = other.submitted(Forms.valid());
        teacher.submitted(form());

        erase(teacher);

        awaitForgotten(teacher);
        assertThat(other.application(others)).containsEntry("status", "SUBMITTED");
        assertThat(other.draft()).containsEntry("subject", "MATHEMATICS");
    }

    private int count(String sql, Teacher teacher) {
        return database.sql(sql).param("id", teacher.id()).query(Integer.class).single();
    }

    private UUID accepted(Teacher teacher) {
        UUID id = teacher.submitted(form());
        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        return id;
    }

    private Map<String, Object> form() {
        return Forms.with(Forms.with(Forms.valid(hold), "phone", PHONE), "organisationName", SCHOOL);
    }

    private void erase(Teacher teacher) {
        wire.send(new AccountErasedV1(teacher.id(), Instant.now()), 9);
    }

    private void awaitWithdrawn(UUID id) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wire.told(id).getLast())
                        .isInstanceOfSatisfying(
                                ApplicationWithdrawnV1.class,
                                event -> assertThat(event.holdId()).isEqualTo(hold)));
    }

    private void awaitForgotten(Teacher teacher) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(traces(teacher.id().toString()))
                        .containsExactly("erased_person.person_id", "inbox_version.key"));
        assertThat(List.of(PHONE, SCHOOL))
                .allSatisfy(text -> assertThat(traces(text)).isEmpty());
    }

    private List<String> traces(String text) {
        return new DatabaseSearch(dataSource).columnsWith(text);
    }
}
