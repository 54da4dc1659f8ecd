package kz.bagalau.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class ScheduledFailuresTest {
    private final ScheduledFailures failures = new ScheduledFailures();

    @Test
    void aDatabaseThatIsAwayIsALine(CapturedOutput log) {
        failures.handleError(new CannotGetJdbcConnectionException("refused"));
        failures.handleError(new CannotCreateTransactionException("refused"));
        assertThat(log.getOut().lines().filter(line -> line.contains("waits for the database")))
                .hasSize(2);
        assertThat(log).doesNotContain("\tat ");
    }

    @Test
    void aMistakeIsTold(CapturedOutput log) {
        failures.handleError(new IllegalStateException("a mistake"));
        assertThat(log).contains("A scheduled job failed", "a mistake", "\tat ");
    }
}
