package kz.bagalau.scheduling.room;

/** Where a desk stands, in centimetres; see {@link Desk}. */
public record DeskPlace(int x, int y, boolean accessible) {
    /** Where alone: no two desks of a room stand at the same point. */
    public record Point(int x, int y) {}

    /** Its point in the room. */
    public Point point() {
        return new Point(x, y);
    }
}
