package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.events.Event;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The saga with scheduling: its answers in all orders, late and twice. */
class SeatAnswerIT extends ApplicationServiceTestBase {
    private final UUID hold = UUID.randomUUID();
    private Teacher teacher;
    private UUID id;

    @Autowired
    private MeterRegistry metrics;

    @BeforeEach
    void submit() {
        teacher = teacher();
        id = teacher.submitted(Forms.valid(hold));
    }

    @Test
    void aReservedSeatAcceptsTheApplication() {
        double before = metrics.counter("applications.accepted").count();
        SeatReservedV1 reserved = reserved();
        wire.send(reserved, 2);
        teacher.awaitStatus(id, "ACCEPTED");
        teacher.get("")
                .expectBody()
                .jsonPath("$[0].slot.slotId")
                .isEqualTo(reserved.slotId().toString())
                .jsonPath("$[0].slot.centreName.kk")
                .isEqualTo("№ 1 пункт")
                .jsonPath("$[0].slot.seatNumber")
                .isEqualTo(7)
                .jsonPath("$[0].slot.regionName.ru")
                .isEqualTo("город Астана")
                .jsonPath("$[0].editableUntil")
                .isNotEmpty()
                .jsonPath("$[0].canDelete")
                .isEqualTo(true);
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class);
        assertThat((ApplicationAcceptedV1) wire.told(id).getLast()).satisfies(event -> {
            assertThat(event.personId()).isEqualTo(teacher.id());
            assertThat(event.subjectName().kk()).isEqualTo("Математика");
            assertThat(event.categorySought()).isEqualTo("EXPERT");
            assertThat(event.slotId()).isEqualTo(reserved.slotId());
            assertThat(event.seatNumber()).isEqualTo(7);
        });
        teacher.get("/draft").expectStatus().isNoContent();
        assertThat(metrics.counter("applications.accepted").count()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hold-expired", "seat-gone", "campaign-closed", "slot-closed", "already-reserved"})
    void aRefusedSeatRefusesTheApplicationAndKeepsWhatWasTyped(String reason) {
        wire.send(Scheduling.refused(id, teacher.id(), hold, reason), 2);
        teacher.awaitStatus(id, "REFUSED");
        assertThat(teacher.application(id))
                .containsEntry("refusalReason", reason)
                .containsEntry("slot", null)
                .containsEntry("canDelete", false);
        told(ApplicationSubmittedV1.class, ApplicationRefusedV1.class);
        assertThat(teacher.draft())
                .containsEntry("speciality", "Математика мұғалімі")
                .containsEntry("holdId", null);
        teacher.submitted(Forms.valid());
    }

    @Test
    void aRefusalLeavesANewerHoldInTheDraft() {
        String newer = UUID.randomUUID().toString();
        teacher.saveDraft(Map.of("holdId", newer)).expectStatus().isOk();
        wire.send(Scheduling.refused(id, teacher.id(), hold, "seat-gone"), 2);
        teacher.awaitStatus(id, "REFUSED");
        assertThat(teacher.draft()).containsEntry("holdId", newer);
    }

    @ParameterizedTest
    @CsvSource({"own-wish, seat-changed", "slot-cancelled, slot-cancelled"})
    void anotherSeatIsShownAndTold(String why, String told) {
        SeatReservedV1 reserved = reserved();
        wire.send(reserved, 2);
        teacher.awaitStatus(id, "ACCEPTED");
        SeatMovedV1 moved = Scheduling.moved(reserved, why);
        wire.send(moved, 3);
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class, ApplicationChangedV1.class);
        assertThat((ApplicationChangedV1) wire.told(id).getLast()).satisfies(event -> {
            assertThat(event.reason()).isEqualTo(told);
            assertThat(event.slotId()).isEqualTo(moved.slotId());
            assertThat(event.seatNumber()).isEqualTo(3);
            assertThat(event.startsAt()).isEqualTo(moved.startsAt());
        });
        teacher.get("")
                .expectBody()
                .jsonPath("$[0].status")
                .isEqualTo("ACCEPTED")
                .jsonPath("$[0].slot.centreName.kk")
                .isEqualTo("№ 2 пункт");
        teacher.get("/" + id)
                .expectBody()
                .jsonPath("$.history[2].status")
                .isEqualTo("MOVED")
                .jsonPath("$.history[2].reason")
                .isEqualTo(told);
    }

    @Test
    void aSeatThatIsLostWithItsSlotRefusesTheApplicationAndLeavesTheFormForAnother() {
        SeatReservedV1 reserved = reserved();
        wire.send(reserved, 2);
        teacher.awaitStatus(id, "ACCEPTED");
        teacher.get("/draft").expectStatus().isNoContent();
        wire.send(Scheduling.cancelled(reserved), 3);
        teacher.awaitStatus(id, "REFUSED");
        assertThat(teacher.application(id)).containsEntry("refusalReason", "slot-cancelled");
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class, ApplicationRefusedV1.class);
        assertThat(teacher.draft())
                .containsEntry("speciality", "Математика мұғалімі")
                .containsEntry("subject", "MATHEMATICS")
                .containsEntry("holdId", null);
        teacher.submitted(Forms.valid());
    }

    @Test
    void anotherSeatAfterTheWithdrawalChangesNothing() {
        SeatReservedV1 reserved = reserved();
        wire.send(reserved, 2);
        teacher.awaitStatus(id, "ACCEPTED");
        teacher.delete("/" + id).expectStatus().isAccepted();
        wire.send(Scheduling.moved(reserved, "slot-cancelled"), 3);
        wire.send(Scheduling.cancelled(reserved), 4);
        afterAllAnswers();
        teacher.awaitStatus(id, "WITHDRAWN");
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class, ApplicationWithdrawnV1.class);
    }

    @Test
    void anAnswerThatComesTwiceHasOneEffect() {
        SeatReservedV1 reserved = reserved();
        UUID event = wire.send(reserved, 2);
        wire.sendAgain(reserved, 2, event);
        wire.send(reserved, 3);
        afterAllAnswers();
        teacher.awaitStatus(id, "ACCEPTED");
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class);
        assertThat((List<?>) teacher.application(id).get("history")).hasSize(2);
    }

    @Test
    void aRefusalAfterTheReservationChangesNothing() {
        wire.send(reserved(), 2);
        teacher.awaitStatus(id, "ACCEPTED");
        wire.send(Scheduling.refused(id, teacher.id(), hold, "already-reserved"), 3);
        afterAllAnswers();
        teacher.awaitStatus(id, "ACCEPTED");
        told(ApplicationSubmittedV1.class, ApplicationAcceptedV1.class);
    }

    @Test
    void aReservationAfterTheRefusalIsGivenBack() {
        wire.send(Scheduling.refused(id, teacher.id(), hold, "hold-expired"), 2);
        teacher.awaitStatus(id, "REFUSED");
        wire.send(reserved(), 3);
        told(ApplicationSubmittedV1.class, ApplicationRefusedV1.class, ApplicationWithdrawnV1.class);
        teacher.awaitStatus(id, "REFUSED");
        assertThat(((ApplicationWithdrawnV1) wire.told(id).getLast()).holdId()).isEqualTo(hold);
    }

    @Test
    void aReservationAfterTheWithdrawalLeavesItWithdrawn() {
        teacher.delete("/" + id).expectStatus().isAccepted();
        wire.send(reserved(), 2);
        afterAllAnswers();
        teacher.awaitStatus(id, "WITHDRAWN");
        told(ApplicationSubmittedV1.class, ApplicationWithdrawnV1.class);
    }

    @Test
    void aRefusalAfterTheWithdrawalLeavesItWithdrawn() {
        teacher.delete("/" + id).expectStatus().isAccepted();
        wire.send(Scheduling.refused(id, teacher.id(), hold, "hold-expired"), 2);
        afterAllAnswers();
        teacher.awaitStatus(id, "WITHDRAWN");
        told(ApplicationSubmittedV1.class, ApplicationWithdrawnV1.class);
    }

    @Test
    void anAnswerAboutAnUnknownApplicationIsPassedOver() {
        wire.send(Scheduling.reserved(UUID.randomUUID(), teacher.id(), hold), 2);
        wire.send(reserved(), 3);
        teacher.awaitStatus(id, "ACCEPTED");
    }

    private SeatReservedV1 reserved() {
        return Scheduling.reserved(id, teacher.id(), hold);
    }

    /** Answers of one hold come in their order: when this one is handled, those before it are. */
    private void afterAllAnswers() {
        UUID last = wire.send(
                new SeatRefusedV1(
                        hold, UUID.randomUUID(), teacher.id(), CAMPAIGN.campaignId(), "seat-gone", clock.instant()),
                99);
        await().atMost(SOON)
                .until(() -> database.sql("select count(*) from inbox where event_id = :id")
                                .param("id", last)
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    @SafeVarargs
    private void told(Class<? extends Event>... types) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wire.told(id).stream().<Class<?>>map(Object::getClass))
                        .containsExactly(types));
    }
}
