package kz.bagalau.testing.qti.item;

import java.util.List;
import kz.bagalau.testing.qti.value.Scalars.Point;

/** Whether a point lies in a polygon, by counting the edges a ray from it crosses. */
final class PointInPolygon {
    private static final double ON_EDGE = 1e-9;

    private PointInPolygon() {}

    static boolean contains(List<Point> corners, Point point) {
        boolean inside = false;
        Point from = corners.getLast();
        for (Point to : corners) {
            if (onEdge(from, to, point)) {
                return true;
            }
            if ((from.y() > point.y()) != (to.y() > point.y()) && point.x() < crossing(from, to, point.y())) {
                inside = !inside;
            }
            from = to;
        }
        return inside;
    }

    private static double crossing(Point from, Point to, double y) {
        return from.x() + (y - from.y()) * (to.x() - from.x()) / (to.y() - from.y());
    }

    private static boolean onEdge(Point from, Point to, Point point) {
        double cross = (point.x() - from.x()) * (to.y() - from.y()) - (point.y() - from.y()) * (to.x() - from.x());
        return Math.abs(cross) < ON_EDGE
                && point.x() >= Math.min(from.x(), to.x())
                && point.x() <= Math.max(from.x(), to.x())
                && point.y() >= Math.min(from.y(), to.y())
                && point.y() <= Math.max(from.y(), to.y());
    }
}
