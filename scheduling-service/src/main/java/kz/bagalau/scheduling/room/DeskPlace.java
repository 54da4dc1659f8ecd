package kz.bagalau.scheduling.room;

/** Where a desk stands, in centimetres; see {@link Desk}. */
public record DeskPlace(int x, int y, boolean accessible) {}
