package kz.bagalau.starter.event.outbox;

import java.util.stream.IntStream;

/** The 64 parts of the outbox as the bits of a long. */
final class Parts {
    static final int COUNT = 64;

    private Parts() {}

    /** The part of a key; written with the row, so that a new rule never meets old rows. */
    static int of(String key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (COUNT - 1);
    }

    static long mask(int part) {
        return 1L << part;
    }

    /** Every n-th part: what the worker of this number looks after. */
    static long ofWorker(int worker, int workers) {
        return IntStream.range(0, COUNT)
                .filter(part -> part % workers == worker)
                .mapToLong(Parts::mask)
                .reduce(0, (a, b) -> a | b);
    }

    static Integer[] list(long mask) {
        return IntStream.range(0, COUNT)
                .filter(part -> (mask & mask(part)) != 0)
                .boxed()
                .toArray(Integer[]::new);
    }
}
