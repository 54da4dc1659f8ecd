package kz.bagalau.application.application;

import static kz.bagalau.application.Forms.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.application.Testing;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ChangeIT extends ApplicationServiceTestBase {
    private final UUID hold = UUID.randomUUID();
    private final Instant start = Instant.now().plus(Duration.ofDays(7));

    @Test
    void replacesTheFormOfAnAcceptedApplicationAndTellsIt() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> form =
                with(with(Forms.higherGraduate(), "phone", "+77029998877"), "disabilityOfSight", true);

        teacher.change(id, Forms.change(teacher.application(id), form))
                .expectStatus()
                .isOk();

        assertThat(teacher.application(id))
                .containsEntry("status", "ACCEPTED")
                .containsEntry("phone", "+77029998877")
                .containsEntry("employment", "HIGHER_GRADUATE")
                .containsEntry("institution", "KAZNU")
                .containsEntry("categorySought", null)
                .containsEntry("organisationBin", null)
                .containsEntry("language", "kk")
                .containsEntry("holdId", hold.toString())
                .extractingByKey("history")
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(line -> line.get("status"))
                .containsExactly("SUBMITTED", "ACCEPTED", "CHANGED");
        await().atMost(SOON).until(() -> wire.told(id).size() == 3);
        ApplicationAcceptedV1 before = (ApplicationAcceptedV1) wire.told(id).get(1);
        assertThat(wire.told(id).getLast()).isInstanceOfSatisfying(ApplicationChangedV1.class, event -> {
            assertThat(event.categorySought()).isEqualTo("TEACHER");
            assertThat(event.disabilityOfSight()).isTrue();
            assertThat(event.slotId()).isEqualTo(before.slotId());
            assertThat(event.seatNumber()).isEqualTo(before.seatNumber());
            assertThat(event.subject()).isEqualTo("MATHEMATICS");
        });
    }

    @Test
    void beforeTheSeatItIsToldWithTheAcceptanceAndKeptInTheDraft() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        teacher.change(id, Forms.change(teacher.application(id), with(Forms.valid(), "categorySought", "MASTER")))
                .expectStatus()
                .isOk();
        assertThat(teacher.draft()).containsEntry("categorySought", "MASTER").containsEntry("holdId", hold.toString());

        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        await().atMost(SOON).until(() -> wire.told(id).size() == 2);
        assertThat(wire.told(id).getLast())
                .isInstanceOfSatisfying(
                        ApplicationAcceptedV1.class,
                        event -> assertThat(event.categorySought()).isEqualTo("MASTER"));
    }

    @Test
    void leavesLanguageAndSeatWhateverIsSent() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> change = Forms.change(teacher.application(id), Forms.valid());
        changed(teacher, id, with(change, "phone", "+77020000001"));
        for (String field : List.of("language", "holdId", "agreementVersion")) {
            teacher.change(
                            id,
                            with(with(change, "version", teacher.application(id).get("version")), field, "ru"))
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void keepsItsOwnTestWhenItsPapersAreGoneButTakesNoOtherThatIsClosed() {
        wire.send(Testing.papers("T03", "GEOGRAPHY", "kk", Testing.ALWAYS), 1);
        await().atMost(SOON).until(this::isGeographyOffered);
        Teacher teacher = teacher();
        UUID id = accepted(teacher, with(Forms.valid(hold), "subject", "GEOGRAPHY"));
        wire.send(Testing.papers("T03", "GEOGRAPHY", "kk"), 2);
        await().atMost(SOON).until(() -> !isGeographyOffered());

        Map<String, Object> change = with(Forms.valid(), "subject", "GEOGRAPHY");
        changed(teacher, id, Forms.change(teacher.application(id), with(change, "phone", "+77020000001")));
        teacher.change(id, Forms.change(teacher.application(id), with(change, "subject", "CHEMISTRY")))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("subject-closed");
    }

    private boolean isGeographyOffered() {
        return papers.offeredIn(campaigns.open().orElseThrow()).stream()
                .anyMatch(test -> test.subject().equals("GEOGRAPHY"));
    }

    @Test
    void tellsEveryFieldThatIsWrongAndChangesNothing() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> before = teacher.application(id);
        teacher.change(id, with(with(Forms.change(before, Forms.valid()), "phone", "1"), "subject", "PHYSICS_X"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("phone-invalid")
                .jsonPath("$.errors[1].code")
                .isEqualTo("subject-unknown");
        teacher.change(id, with(Forms.change(before, Forms.valid()), "version", null))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("version");
        assertThat(teacher.application(id)).isEqualTo(before);
    }

    @Test
    void refusesWhoHasNotSeenTheLastChange() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> first = Forms.change(teacher.application(id), Forms.valid());
        changed(teacher, id, first);
        conflict(teacher, id, first, "stale-version");
    }

    @Test
    void ofTwoPagesOneChanges() throws Exception {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> change = Forms.change(teacher.application(id), Forms.valid());
        CyclicBarrier together = new CyclicBarrier(4);
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> pages = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                pages.add(threads.submit(() -> {
                    together.await();
                    return teacher.change(id, change)
                            .returnResult(Map.class)
                            .getStatus()
                            .value();
                }));
            }
            for (Future<Integer> page : pages) {
                answers.add(page.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void isPossibleUntilTheDeadline() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        clock.moveTo(start.minus(Duration.ofHours(24)).minusSeconds(60));
        assertThat(teacher.application(id)).containsEntry("canEdit", true);
        changed(teacher, id, Forms.change(teacher.application(id), Forms.valid()));
        clock.moveTo(start.minus(Duration.ofHours(24)));
        assertThat(teacher.application(id)).containsEntry("canEdit", false);
        conflict(teacher, id, Forms.change(teacher.application(id), Forms.valid()), "edit-too-late");
    }

    @Test
    void isNotPossibleAfterTheEndNorForOthers() {
        Teacher teacher = teacher();
        UUID id = accepted(teacher);
        Map<String, Object> change = Forms.change(teacher.application(id), Forms.valid());
        teacher().change(id, change).expectStatus().isNotFound();
        teacher.delete("/" + id).expectStatus().isAccepted();
        assertThat(teacher.application(id)).containsEntry("canEdit", false);
        conflict(teacher, id, change, "not-editable");
    }

    private UUID accepted(Teacher teacher) {
        return accepted(teacher, Forms.valid(hold));
    }

    private UUID accepted(Teacher teacher, Map<String, Object> form) {
        UUID id = teacher.submitted(form);
        wire.send(Scheduling.reserved(id, teacher.id(), hold, start), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        return id;
    }

    private static void changed(Teacher teacher, UUID id, Map<String, Object> change) {
        teacher.change(id, change).expectStatus().isOk();
    }

    private static void conflict(Teacher teacher, UUID id, Map<String, Object> change, String code) {
        teacher.change(id, change)
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code);
    }
}
