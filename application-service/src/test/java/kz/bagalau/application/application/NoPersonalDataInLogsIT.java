package kz.bagalau.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.application.Forms;
import kz.bagalau.application.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

@ExtendWith(OutputCaptureExtension.class)
class NoPersonalDataInLogsIT extends ApplicationServiceTestBase {
    @Autowired
    private ApplicationRepository applications;

    @Test
    void aFailedStatementSaysNothingOfThePerson(CapturedOutput output) {
        Teacher teacher = teacher();
        UUID id = teacher.submitted(Forms.valid());
        Application first = applications.findByPersonIdAndId(teacher.id(), id).orElseThrow();
        Application second = Application.submit(
                new NumberedId(UUID.randomUUID(), first.number()),
                UUID.randomUUID(),
                first.campaignId(),
                first.form(),
                first.agreement(),
                clock.instant(),
                Duration.ofMinutes(1));
        assertThatThrownBy(() -> applications.saveAndFlush(second))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasRootCauseMessage(
                        "ERROR: duplicate key value violates unique constraint \"application_number_key\"");
        assertThat(output.getAll()).doesNotContain("77011234567").doesNotContain("Математика мұғалімі");
    }
}
