package kz.bagalau.scheduling.centre;

/**
 * How large a room is.
 *
 * @param width in centimetres, along the front wall
 * @param depth in centimetres, away from the front wall
 */
public record RoomSize(int width, int depth) {
    /** Smallest of both, in centimetres. */
    public static final int MIN = 100;
    /** Largest of both, in centimetres. */
    public static final int MAX = 10_000;

    /** Whether a point of the plan lies inside. */
    public boolean holds(int x, int y) {
        return x >= 0 && x <= width && y >= 0 && y <= depth;
    }
}
