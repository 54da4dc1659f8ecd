package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Scheduling;
import kz.bagalau.application.Teacher;
import kz.bagalau.application.Wire;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReconciliationIT extends ApplicationServiceTestBase {
    @Autowired
    private MeterRegistry metrics;

    private final UUID hold = UUID.randomUUID();

    @Test
    void countsAndAsksAgainUntilAnAnswerComes() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        clock.moveBy(Duration.ofSeconds(61));
        await().atMost(SOON).untilAsserted(() -> assertThat(stuck()).isGreaterThanOrEqualTo(1));
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.told(id)).hasSize(2));
        clock.moveBy(Duration.ofSeconds(121));
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.told(id)).hasSize(3));
        assertThat(wire.told(id))
                .allMatch(event -> event.equals(wire.told(id).getFirst()))
                .allMatch(ApplicationSubmittedV1.class::isInstance);
        assertThat(wire.records(id))
                .extracting(record -> Wire.headerOf(record, WireHeader.AGGREGATE_VERSION))
                .containsExactly("1", "2", "3");
        wire.send(Scheduling.reserved(id, teacher.id(), hold), 2);
        teacher.awaitStatus(id, "ACCEPTED");
    }

    @Test
    void refusesWhatIsStillWaitingWhenTheCampaignsTestsAreOver() {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid(hold));
        clock.moveTo(CAMPAIGN.testTo());
        teacher.awaitStatus(id, "REFUSED");
        assertThat(teacher.application(id)).containsEntry("refusalReason", "campaign-closed");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wire.told(id).getLast()).isInstanceOf(ApplicationRefusedV1.class));
    }

    private double stuck() {
        return metrics.get("applications.stuck").gauge().value();
    }
}
