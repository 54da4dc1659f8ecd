package kz.bagalau.scheduling.room;

/** A set of places 0 to 255, as bits; immutable. */
record DeskSet(long a, long b, long c, long d) {
    static final DeskSet NONE = new DeskSet(0, 0, 0, 0);

    DeskSet with(int place) {
        long bit = 1L << place;
        return switch (place >> 6) {
            case 0 -> new DeskSet(a | bit, b, c, d);
            case 1 -> new DeskSet(a, b | bit, c, d);
            case 2 -> new DeskSet(a, b, c | bit, d);
            case 3 -> new DeskSet(a, b, c, d | bit);
            default -> throw new IllegalArgumentException("No such place: " + place);
        };
    }

    DeskSet and(DeskSet other) {
        return new DeskSet(a & other.a, b & other.b, c & other.c, d & other.d);
    }

    boolean meets(DeskSet other) {
        return ((a & other.a) | (b & other.b) | (c & other.c) | (d & other.d)) != 0;
    }

    /** Whether it has a place beyond the given one. */
    boolean hasAfter(int place) {
        long last = d != 0 ? d : c != 0 ? c : b != 0 ? b : a;
        int base = d != 0 ? 192 : c != 0 ? 128 : b != 0 ? 64 : 0;
        return last != 0 && base + 63 - Long.numberOfLeadingZeros(last) > place;
    }

    int size() {
        return Long.bitCount(a) + Long.bitCount(b) + Long.bitCount(c) + Long.bitCount(d);
    }

    @Override
    public int hashCode() {
        long mixed = ((a * 31 + b) * 31 + c) * 31 + d;
        mixed *= 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ (mixed >>> 32));
    }
}
