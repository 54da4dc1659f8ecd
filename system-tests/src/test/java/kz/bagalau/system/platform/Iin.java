package kz.bagalau.system.platform;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Well-formed numbers of persons, for people that tests invent. */
public final class Iin {
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private static final int SERIALS = 10_000;

    /** Counted up from anywhere: drawn ones would meet among a few hundred people. */
    private static final AtomicInteger SERIAL =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(SERIALS));

    private Iin() {}

    /** A woman born on 12 April 1985, somebody else each time. */
    public static String next() {
        while (true) {
            String digits = "8504124" + "%04d".formatted(SERIAL.getAndIncrement() % SERIALS);
            int control = control(digits, FIRST);
            if (control == 10) {
                control = control(digits, SECOND);
            }
            if (control < 10) {
                return digits + control;
            }
        }
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}
