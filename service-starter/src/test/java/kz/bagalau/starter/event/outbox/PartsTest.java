package kz.bagalau.starter.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void everyPartHasExactlyOneWorker() {
        long first = Parts.ofWorker(0, 3);
        long second = Parts.ofWorker(1, 3);
        long third = Parts.ofWorker(2, 3);

        assertThat(first | second | third).isEqualTo(-1L);
        assertThat((first & second) | (second & third) | (first & third)).isZero();
    }

    @Test
    void keysSpreadOverAllParts() {
        assertThat(IntStream.range(0, 5_000)
                        .map(n -> Parts.of(UUID.randomUUID().toString()))
                        .distinct()
                        .count())
                .isEqualTo(Parts.COUNT);
    }

    @Test
    void aMaskIsTheListOfItsParts() {
        assertThat(Parts.list(Parts.mask(0) | Parts.mask(63))).containsExactly(0, 63);
    }
}
