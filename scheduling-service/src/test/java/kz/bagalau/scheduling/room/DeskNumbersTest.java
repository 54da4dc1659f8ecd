package kz.bagalau.scheduling.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskNumbersTest {
    private static final DeskPlace FRONT_LEFT = new DeskPlace(100, 100, false);
    private static final DeskPlace FRONT_RIGHT = new DeskPlace(300, 100, true);
    private static final DeskPlace BACK = new DeskPlace(100, 300, false);

    @Test
    void numbersRowByRowFromTheFront() {
        assertThat(DeskNumbers.number(List.of(BACK, FRONT_RIGHT, FRONT_LEFT), List.of(), Set.of(1, 2, 3, 4)))
                .containsExactly(
                        new Desk(1, 100, 100, false), new Desk(2, 300, 100, true), new Desk(3, 100, 300, false));
    }

    @Test
    void aDeskThatStaysKeepsItsNumber() {
        List<Desk> before = List.of(new Desk(1, 100, 300, false));
        assertThat(DeskNumbers.number(List.of(BACK, FRONT_LEFT), before, Set.of()))
                .containsExactly(new Desk(1, 100, 300, false), new Desk(2, 100, 100, false));
    }

    @Test
    void aNewDeskIsNotTakenForASeatThatWent() {
        List<Desk> before =
                List.of(new Desk(1, 100, 100, false), new Desk(2, 500, 100, false), new Desk(3, 700, 100, false));
        assertThat(DeskNumbers.number(List.of(FRONT_LEFT, BACK), before, Set.of(1, 2)))
                .containsExactly(new Desk(1, 100, 100, false), new Desk(3, 100, 300, false));
    }

    @Test
    void theSameDesksAreTheSame() {
        List<Desk> before = DeskNumbers.number(List.of(BACK, FRONT_RIGHT, FRONT_LEFT), List.of(), Set.of());
        assertThat(DeskNumbers.number(List.of(FRONT_RIGHT, BACK, FRONT_LEFT), before, Set.of(1, 3)))
                .isEqualTo(before);
    }
}
