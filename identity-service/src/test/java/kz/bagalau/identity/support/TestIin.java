package kz.bagalau.identity.support;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** New IINs of women born on 15 April 1985, with a control digit computed apart from the code under test. */
public final class TestIin {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final AtomicInteger SERIAL = new AtomicInteger(1000);

    private TestIin() {}

    public static String next() {
        while (true) {
            String digits = "8504154" + SERIAL.incrementAndGet();
            int control = sum(digits, FIRST) == 10 ? sum(digits, SECOND) : sum(digits, FIRST);
            if (control < 10) {
                return digits + control;
            }
        }
    }

    private static int sum(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                        .map(i -> weights[i] * Character.getNumericValue(digits.charAt(i)))
                        .sum()
                % 11;
    }
}
