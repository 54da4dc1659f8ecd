package kz.bagalau.scheduling.demo;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A room whose desks stand in rows 2 m apart, so that each is a seat (S1 14.6), numbered as the seats are.
 *
 * @param accessible some of the seats
 */
record DemoRoom(String name, int rows, int desksOfRow, List<Integer> accessible) {
    private static final int APART = 200;
    private static final int BESIDE = 120;
    private static final int IN_FRONT = 250;
    private static final int BEHIND = 120;

    int seats() {
        return rows * desksOfRow;
    }

    /** In centimetres, as all that follows. */
    int width() {
        return 2 * BESIDE + (desksOfRow - 1) * APART;
    }

    int depth() {
        return IN_FRONT + (rows - 1) * APART + BEHIND;
    }

    /** Of each desk, from 1 on: x, y and whether it is accessible. */
    Stream<String> desks() {
        return IntStream.range(0, seats())
                .mapToObj(desk -> "%d,%d,%d"
                        .formatted(
                                BESIDE + desk % desksOfRow * APART,
                                IN_FRONT + desk / desksOfRow * APART,
                                accessible.contains(desk + 1) ? 1 : 0));
    }
}
