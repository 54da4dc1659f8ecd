package kz.bagalau.scheduling.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatPlanTest {
    @Test
    void sellsInTheOrderOfNumbers() {
        assertThat(SeatPlan.of(4, Set.of()).order()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sellsAccessibleSeatsLast() {
        assertThat(SeatPlan.of(5, Set.of(4, 1)).order()).containsExactly(2, 3, 5, 1, 4);
    }

    @Test
    void aRoomOfAccessibleSeatsOnlyIsOne() {
        assertThat(SeatPlan.of(2, Set.of(1, 2)).order()).containsExactly(1, 2);
    }

    @Test
    void refusesAccessibleSeatsThatAreNotThere() {
        assertThatThrownBy(() -> new SeatPlan(List.of(1, 2), Set.of(3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARoomWithoutSeats() {
        assertThatThrownBy(() -> SeatPlan.of(0, Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
