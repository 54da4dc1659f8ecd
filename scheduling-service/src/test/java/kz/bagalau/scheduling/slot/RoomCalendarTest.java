package kz.bagalau.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomCalendarTest {
    private static final Instant NINE = Instant.parse("2026-04-20T04:00:00Z");
    private final RoomCalendar calendar = new RoomCalendar(Duration.ofHours(3));

    @Test
    void oneSittingFollowsTheOther() {
        assertThat(calendar.take(1, NINE)).isTrue();
        assertThat(calendar.take(1, NINE.plus(Duration.ofHours(3)))).isTrue();
        assertThat(calendar.take(1, NINE.minus(Duration.ofHours(3)))).isTrue();
    }

    @Test
    void twoSittingsDoNotShareTheRoom() {
        calendar.take(1, NINE);
        assertThat(calendar.take(1, NINE)).isFalse();
        assertThat(calendar.take(1, NINE.plusSeconds(1))).isFalse();
        assertThat(calendar.take(1, NINE.minus(Duration.ofHours(3)).plusSeconds(1)))
                .isFalse();
    }

    @Test
    void anotherRoomIsFree() {
        calendar.take(1, NINE);
        assertThat(calendar.take(2, NINE)).isTrue();
    }

    @Test
    void existingSlotsKeepTheirOwnLength() {
        calendar.add(new ScheduledSlot(
                UUID.randomUUID(), 1, NINE, NINE.plus(Duration.ofHours(4)), "kk", null, 0, SlotStatus.OPEN));
        assertThat(calendar.take(1, NINE.plus(Duration.ofHours(3)))).isFalse();
        assertThat(calendar.take(1, NINE.plus(Duration.ofHours(4)))).isTrue();
    }
}
