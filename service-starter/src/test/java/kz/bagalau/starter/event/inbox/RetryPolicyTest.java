package kz.bagalau.starter.event.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.backoff.BackOffExecution;

class RetryPolicyTest {
    private static final ConsumerRecord<String, byte[]> RECORD = new ConsumerRecord<>("t", 0, 0, "k", new byte[0]);

    private final RetryPolicy policy = new RetryPolicy(
            new InboxProperties(1, 4, Duration.ofSeconds(1), 3, Duration.ofSeconds(30), Duration.ofDays(14)));

    @Test
    void anEventThatFailsComesFiveTimesInAboutAMinute() {
        assertThat(pauses(new IllegalStateException(), 10)).containsExactly(1_000L, 3_000L, 9_000L, 27_000L);
    }

    @Test
    void aBrokenRuleIsNoReasonToWaitForTheDatabase() {
        assertThat(pauses(new DataIntegrityViolationException("", new SQLException("", "23505")), 10))
                .hasSize(4);
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForWithoutEnd() {
        assertThat(pauses(new CannotCreateTransactionException("", new SQLTransientConnectionException()), 100))
                .hasSize(100)
                .endsWith(30_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57P03", "53300"})
    void theServerSaysThatItIsAway(String state) {
        assertThat(pauses(new RuntimeException(new SQLException("", state)), 100))
                .hasSize(100);
    }

    private List<Long> pauses(Exception failure, int most) {
        BackOffExecution execution = policy.of(RECORD, new ListenerExecutionFailedException("", failure))
                .start();
        List<Long> pauses = new ArrayList<>();
        LongStream.generate(execution::nextBackOff)
                .takeWhile(pause -> pause != BackOffExecution.STOP)
                .limit(most)
                .forEach(pauses::add);
        return pauses;
    }
}
