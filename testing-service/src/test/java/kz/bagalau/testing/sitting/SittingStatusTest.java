package kz.bagalau.testing.sitting;

import static kz.bagalau.testing.sitting.SittingStatus.ABSENT;
import static kz.bagalau.testing.sitting.SittingStatus.CANCELLED;
import static kz.bagalau.testing.sitting.SittingStatus.CHECKED_IN;
import static kz.bagalau.testing.sitting.SittingStatus.COMPLETED;
import static kz.bagalau.testing.sitting.SittingStatus.PAUSED;
import static kz.bagalau.testing.sitting.SittingStatus.RELEASED;
import static kz.bagalau.testing.sitting.SittingStatus.RUNNING;
import static kz.bagalau.testing.sitting.SittingStatus.SCHEDULED;
import static kz.bagalau.testing.sitting.SittingStatus.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SittingStatusTest {
    private record Step(SittingStatus from, SittingStatus to) {}

    private static final Set<Step> ALLOWED = Set.of(
            new Step(SCHEDULED, CHECKED_IN),
            new Step(SCHEDULED, CANCELLED),
            new Step(SCHEDULED, ABSENT),
            new Step(CHECKED_IN, RELEASED),
            new Step(CHECKED_IN, CANCELLED),
            new Step(CHECKED_IN, ABSENT),
            new Step(RELEASED, RUNNING),
            new Step(RELEASED, CANCELLED),
            new Step(RELEASED, ABSENT),
            new Step(RUNNING, PAUSED),
            new Step(RUNNING, COMPLETED),
            new Step(RUNNING, TERMINATED),
            new Step(PAUSED, RUNNING),
            new Step(PAUSED, COMPLETED),
            new Step(PAUSED, TERMINATED));

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyPair() {
        return java.util.Arrays.stream(SittingStatus.values())
                .flatMap(from -> java.util.Arrays.stream(SittingStatus.values()).map(to -> new Step(from, to)))
                .map(step -> DynamicTest.dynamicTest(
                        step.toString(),
                        () -> assertThat(step.from().mayBecome(step.to())).isEqualTo(ALLOWED.contains(step))));
    }
}
