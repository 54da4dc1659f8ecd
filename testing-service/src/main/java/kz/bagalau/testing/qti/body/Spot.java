package kz.bagalau.testing.qti.body;

/**
 * A place on a picture to choose.
 *
 * @param shape rect, circle, ellipse, poly or default
 * @param coords comma-separated, as the HTML image map has them
 * @param matchMax in how many pairs it may be used, 0 for any number; 1 where nothing is paired
 */
public record Spot(String identifier, String shape, String coords, String label, int matchMax) {}
