package kz.bagalau.scheduling.room;

/**
 * A desk that stands in a room.
 *
 * @param number in the room, from 1; a desk keeps it as long as it stays where it is
 * @param x of its seat, in centimetres from the left wall
 * @param y of its seat, in centimetres from the front wall
 * @param accessible whether a wheelchair reaches it and there is space for aids
 */
public record Desk(int number, int x, int y, boolean accessible) {
    /** Most desks of one room. */
    public static final int MAX_IN_ROOM = 200;

    private static final int APART = 200;

    /** Whether people at both would sit less than 2 m apart (S1 14.6). */
    public boolean isTooNear(Desk other) {
        int dx = x - other.x;
        int dy = y - other.y;
        return dx * dx + dy * dy < APART * APART;
    }
}
