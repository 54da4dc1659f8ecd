package kz.bagalau.scheduling.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.bagalau.scheduling.centre.SeatPlan;
import org.junit.jupiter.api.Test;

class SeatPoolTest {
    private final SeatPlan room = SeatPlan.of(6, Set.of(1));

    @Test
    void aNewSlotSellsTheWholeRoom() {
        SeatPool pool = SeatPool.fit(room, null, Set.of());
        assertThat(pool.total()).isEqualTo(6);
        assertThat(pool.free()).containsExactly(2, 3, 4, 5, 6, 1);
    }

    @Test
    void aLimitLeavesSeatsOutButAccessibleOnesLast() {
        SeatPool pool = SeatPool.fit(room, 3, Set.of());
        assertThat(pool.total()).isEqualTo(3);
        assertThat(pool.free()).containsExactly(2, 3, 1);
    }

    @Test
    void aLimitAboveTheRoomIsTheRoom() {
        assertThat(SeatPool.fit(room, 50, Set.of()).total()).isEqualTo(6);
    }

    @Test
    void soldSeatsStaySold() {
        SeatPool pool = SeatPool.fit(room, 3, Set.of(6, 2));
        assertThat(pool.total()).isEqualTo(3);
        assertThat(pool.free()).containsExactly(1);
    }

    @Test
    void shrinksToWhatIsSold() {
        assertThat(SeatPool.fit(room, 2, Set.of(6, 2)).free()).isEmpty();
    }

    @Test
    void doesNotShrinkBelowWhatIsSold() {
        assertThat(SeatPool.fit(room, 1, Set.of(6, 2))).isNull();
    }

    @Test
    void doesNotTakeASoldSeatOutOfTheRoom() {
        assertThat(SeatPool.fit(room, null, Set.of(7))).isNull();
    }
}
