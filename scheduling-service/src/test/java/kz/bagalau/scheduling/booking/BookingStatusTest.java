package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BookingStatusTest {
    private static final Map<BookingStatus, Set<BookingStatus>> STEPS = Map.of(
            BookingStatus.HELD, Set.of(BookingStatus.RESERVED, BookingStatus.RELEASED, BookingStatus.EXPIRED),
            BookingStatus.RESERVED, Set.of(BookingStatus.RELEASED),
            BookingStatus.RELEASED, Set.of(),
            BookingStatus.EXPIRED, Set.of(BookingStatus.RESERVED));

    static Stream<Arguments> pairs() {
        return Arrays.stream(BookingStatus.values())
                .flatMap(from -> Arrays.stream(BookingStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnlyByTheTable(BookingStatus from, BookingStatus to) {
        boolean allowed = STEPS.get(from).contains(to);
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
        if (to == BookingStatus.HELD) {
            return;
        }
        Booking booking = booking(from);
        if (allowed) {
            Booking next = become(booking, to);
            assertThat(next.status()).isEqualTo(to);
            assertThat(next.version()).isEqualTo(booking.version() + 1);
        } else {
            assertThatThrownBy(() -> become(booking, to)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static Booking become(Booking booking, BookingStatus to) {
        return switch (to) {
            case RESERVED -> booking.reserve(UUID.randomUUID(), 7, false);
            case RELEASED -> booking.release();
            case EXPIRED -> booking.expire();
            case HELD -> throw new IllegalArgumentException();
        };
    }

    private static Booking booking(BookingStatus status) {
        return new Booking(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                status,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(900),
                null,
                3,
                false,
                false);
    }
}
