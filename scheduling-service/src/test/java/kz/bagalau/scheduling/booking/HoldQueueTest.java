package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoldQueueTest {
    private static final HoldOutcome FULL = new HoldOutcome.Refused(RefusalReason.SLOT_FULL);
    private final SingleHold single = mock(SingleHold.class);
    private final HoldBatch batch = mock(HoldBatch.class);
    private final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @AfterEach
    void letEveryoneGo() {
        gate.countDown();
        people.close();
    }

    @Test
    void whoComesMeanwhileIsTheNextBatch() throws Exception {
        servedWhenTheGateOpens();
        HoldQueue queue = queue(100, 50, Duration.ofSeconds(10));
        UUID slot = UUID.randomUUID();
        List<Future<HoldOutcome>> answers = new ArrayList<>();
        answers.add(want(queue, slot));
        Awaitility.await().until(() -> batches.size() == 1);
        for (int person = 0; person < 70; person++) {
            answers.add(want(queue, slot));
        }
        waitFor(71);
        gate.countDown();
        for (Future<HoldOutcome> answer : answers) {
            assertThat(answer.get()).isEqualTo(FULL);
        }
        assertThat(batches).containsExactly(1, 50, 20);
        queue.close();
    }

    @Test
    void aBatchHasPeopleOfManySlots() throws Exception {
        servedWhenTheGateOpens();
        HoldQueue queue = queue(100, 50, Duration.ofSeconds(10));
        List<Future<HoldOutcome>> answers = new ArrayList<>();
        answers.add(want(queue, UUID.randomUUID()));
        Awaitility.await().until(() -> batches.size() == 1);
        for (int person = 0; person < 20; person++) {
            answers.add(want(queue, UUID.randomUUID()));
        }
        waitFor(21);
        gate.countDown();
        for (Future<HoldOutcome> answer : answers) {
            assertThat(answer.get()).isEqualTo(FULL);
        }
        assertThat(batches).containsExactly(1, 20);
        queue.close();
    }

    @Test
    void tellsWhoComesToAFullQueueToComeAgain() throws Exception {
        servedWhenTheGateOpens();
        HoldQueue queue = queue(3, 50, Duration.ofSeconds(10));
        List<Future<HoldOutcome>> waiting = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            waiting.add(want(queue, UUID.randomUUID()));
        }
        waitFor(3);
        assertThat(want(queue, UUID.randomUUID()).get()).isEqualTo(new HoldOutcome.Busy(Duration.ofSeconds(2)));
        gate.countDown();
        for (Future<HoldOutcome> answer : waiting) {
            assertThat(answer.get()).isEqualTo(FULL);
        }
        assertThat(want(queue, UUID.randomUUID()).get()).isEqualTo(FULL);
        queue.close();
    }

    @Test
    void tellsWhoWaitsTooLongToComeAgain() throws Exception {
        servedWhenTheGateOpens();
        HoldQueue queue = queue(3, 50, Duration.ofMillis(20));
        assertThat(want(queue, UUID.randomUUID()).get()).isEqualTo(new HoldOutcome.Busy(Duration.ofSeconds(2)));
        gate.countDown();
        queue.close();
    }

    @Test
    void whomABatchLeavesAsideIsServedAlone() throws Exception {
        when(batch.serve(any())).thenAnswer(call -> call.getArgument(0));
        HoldOutcome alone = new HoldOutcome.Refused(RefusalReason.ALREADY_RESERVED);
        when(single.hold(any())).thenReturn(alone);
        HoldQueue queue = queue(3, 50, Duration.ofSeconds(10));
        assertThat(want(queue, UUID.randomUUID()).get()).isEqualTo(alone);
        queue.close();
    }

    @Test
    void aFailureReachesTheOneWhoAskedAndTheQueueGoesOn() throws Exception {
        when(batch.serve(any()))
                .thenThrow(new IllegalStateException("database away"))
                .thenAnswer(call -> answerAll(call.getArgument(0)));
        HoldQueue queue = queue(3, 50, Duration.ofSeconds(10));
        UUID slot = UUID.randomUUID();
        Future<HoldOutcome> first = want(queue, slot);
        assertThatThrownBy(first::get).hasRootCauseMessage("database away");
        assertThat(want(queue, slot).get()).isEqualTo(FULL);
        queue.close();
    }

    private void servedWhenTheGateOpens() {
        when(batch.serve(any())).thenAnswer(call -> {
            List<PendingHold> holds = call.getArgument(0);
            batches.add(holds.size());
            gate.await();
            return answerAll(holds);
        });
    }

    private static List<PendingHold> answerAll(List<PendingHold> holds) {
        holds.forEach(hold -> hold.answer().complete(FULL));
        return List.of();
    }

    private HoldQueue queue(int capacity, int batchSize, Duration maxWait) {
        return new HoldQueue(
                batch,
                single,
                new BookingMetrics(meters),
                new BookingProperties(
                        2, capacity, batchSize, maxWait, Duration.ofSeconds(2), Duration.ofSeconds(1), 200));
    }

    private Future<HoldOutcome> want(HoldQueue queue, UUID slot) {
        return people.submit(() -> queue.hold(new HoldWish(UUID.randomUUID(), slot, UUID.randomUUID())));
    }

    private void waitFor(int count) {
        Awaitility.await()
                .until(() -> meters.get("bagalau.booking.queue.size").gauge().value() == count);
    }
}
