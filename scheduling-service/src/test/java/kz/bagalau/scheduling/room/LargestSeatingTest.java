package kz.bagalau.scheduling.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LargestSeatingTest {
    @Test
    void anEmptyRoomHasNoSeats() {
        assertThat(LargestSeating.of(List.of())).isEqualTo(new SeatProposal(Set.of(), true));
    }

    @Test
    void twoMetresAreFarEnough() {
        assertThat(LargestSeating.of(List.of(desk(1, 0, 0), desk(2, 200, 0))).numbers())
                .containsExactly(1, 2);
        assertThat(LargestSeating.of(List.of(desk(1, 0, 0), desk(2, 199, 0))).numbers())
                .hasSize(1);
        assertThat(LargestSeating.of(List.of(desk(1, 0, 0), desk(2, 120, 160))).numbers())
                .containsExactly(1, 2);
    }

    @Test
    void ofTwoLargestSetsTakesTheOneWithMoreAccessibleDesks() {
        List<Desk> row = List.of(
                desk(1, 0, 0), new Desk(2, 150, 0, true), new Desk(3, 300, 0, false), new Desk(4, 450, 0, true));
        assertThat(LargestSeating.of(row).numbers()).containsExactly(2, 4);
    }

    @Test
    void takesMoreSeatsRatherThanAccessibleOnes() {
        List<Desk> row = List.of(desk(1, 0, 0), new Desk(2, 150, 0, true), desk(3, 300, 0));
        assertThat(LargestSeating.of(row).numbers()).containsExactly(1, 3);
    }

    /** Each desk is too near to those beside, behind and across: one of each two in a row, one of each two rows. */
    @ParameterizedTest
    @CsvSource({"1, 1, 100", "2, 2, 141", "5, 7, 100", "10, 10, 100", "9, 11, 130", "10, 12, 141", "14, 14, 100"})
    void fillsDenseGridsToTheirLimit(int columns, int rows, int apart) {
        SeatProposal proposal = LargestSeating.of(grid(columns, rows, apart, new Random(1)));
        assertThat(proposal.numbers()).hasSize((columns + 1) / 2 * ((rows + 1) / 2));
        assertThat(proposal.exact()).isTrue();
    }

    /** Each desk is too near to those beside and behind only, as on a chessboard. */
    @ParameterizedTest
    @CsvSource({"3, 3, 142", "10, 10, 150", "9, 11, 199", "10, 12, 160", "14, 14, 150"})
    void fillsLooseGridsAsAChessboard(int columns, int rows, int apart) {
        SeatProposal proposal = LargestSeating.of(grid(columns, rows, apart, new Random(2)));
        assertThat(proposal.numbers()).hasSize((columns * rows + 1) / 2);
        assertThat(proposal.exact()).isTrue();
    }

    @Test
    void takesAllDesksOfARoomThatKeepsTwoMetres() {
        assertThat(LargestSeating.of(grid(12, 10, 200, new Random(3))).numbers())
                .hasSize(120);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsGoodAsTryingEverything(long seed) {
        Random random = new Random(seed);
        List<Desk> desks = room(random, 1 + random.nextInt(15), 200 + random.nextInt(700), 200 + random.nextInt(500));
        SeatProposal proposal = LargestSeating.of(desks);
        assertThat(proposal.exact()).isTrue();
        assertThat(worth(desks, proposal)).isEqualTo(bestOfAll(desks));
    }

    /** Rooms in which desks stand anywhere, as dense as people can sit at all. */
    @ParameterizedTest
    @CsvSource({"100, 800, 1000", "120, 1000, 1000", "120, 700, 1500", "100, 600, 800"})
    void isExactInCrowdedRoomsWithoutRows(int count, int width, int depth) {
        List<Desk> desks = room(new Random(count), count, width, depth);
        SeatProposal proposal = LargestSeating.of(desks);
        assertThat(proposal.exact()).isTrue();
        worth(desks, proposal);
    }

    @Test
    void saysWhenItStoppedBeforeTheEnd() {
        List<Desk> desks = room(new Random(5), 100, 1000, 1000);
        SeatProposal hasty = LargestSeating.of(desks, 20);
        assertThat(hasty.exact()).isFalse();
        assertThat(hasty.numbers()).isNotEmpty();
        assertThat(worth(desks, hasty)).isLessThanOrEqualTo(worth(desks, LargestSeating.of(desks)));
    }

    /** 1000 a seat and 1 for an accessible one; fails when two are too near. */
    private static int worth(List<Desk> desks, SeatProposal proposal) {
        List<Desk> chosen = desks.stream()
                .filter(desk -> proposal.numbers().contains(desk.number()))
                .toList();
        assertThat(chosen).hasSameSizeAs(proposal.numbers());
        assertThat(DeskPair.tooNear(chosen)).isEmpty();
        return chosen.stream().mapToInt(desk -> desk.accessible() ? 1001 : 1000).sum();
    }

    private static int bestOfAll(List<Desk> desks) {
        int best = 0;
        for (int set = 0; set < 1 << desks.size(); set++) {
            int bits = set;
            List<Desk> chosen = IntStream.range(0, desks.size())
                    .filter(place -> (bits >> place & 1) == 1)
                    .mapToObj(desks::get)
                    .toList();
            int worth = chosen.stream()
                    .mapToInt(desk -> desk.accessible() ? 1001 : 1000)
                    .sum();
            if (worth > best && DeskPair.tooNear(chosen).isEmpty()) {
                best = worth;
            }
        }
        return best;
    }

    private static Desk desk(int number, int x, int y) {
        return new Desk(number, x, y, false);
    }

    private static List<Desk> grid(int columns, int rows, int apart, Random random) {
        List<Desk> desks = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                desks.add(desk(desks.size() + 1, column * apart, row * apart));
            }
        }
        Collections.shuffle(desks, random);
        return desks;
    }

    private static List<Desk> room(Random random, int count, int width, int depth) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Desk(number, random.nextInt(width + 1), random.nextInt(depth + 1), random.nextInt(4) == 0))
                .toList();
    }
}
