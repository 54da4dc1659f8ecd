package kz.bagalau.certificate.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.function.DoubleFunction;

/** A closed curve through the points of a function over 0…1, as few cubic pieces as look smooth. */
final class SmoothCurve {
    private SmoothCurve() {}

    static Path2D closed(int pieces, DoubleFunction<Point2D> at) {
        Path2D path = new Path2D.Double();
        Point2D first = at.apply(0);
        path.moveTo(first.getX(), first.getY());
        for (int i = 0; i < pieces; i++) {
            Point2D before = at.apply((i - 1.0) / pieces);
            Point2D from = at.apply((double) i / pieces);
            Point2D to = at.apply((i + 1.0) / pieces);
            Point2D after = at.apply((i + 2.0) / pieces);
            path.curveTo(
                    from.getX() + (to.getX() - before.getX()) / 6,
                    from.getY() + (to.getY() - before.getY()) / 6,
                    to.getX() - (after.getX() - from.getX()) / 6,
                    to.getY() - (after.getY() - from.getY()) / 6,
                    to.getX(),
                    to.getY());
        }
        path.closePath();
        return path;
    }
}
