package kz.bagalau.certificate.pdf;

import java.awt.geom.Point2D;

/** A rectangle with round corners, walked once around at even speed; points may lie beside it. */
record RoundedLoop(double left, double top, double right, double bottom, double radius) {
    /**
     * A point of the walk.
     *
     * @param part how far around, 0 to 1, repeating beyond
     * @param aside distance outwards
     */
    Point2D at(double part, double aside) {
        double across = right - left - 2 * radius;
        double down = bottom - top - 2 * radius;
        double corner = Math.PI / 2 * radius;
        double way = (part - Math.floor(part)) * 2 * (across + down + 2 * corner);
        double[] lengths = {across, corner, down, corner, across, corner, down, corner};
        int piece = 0;
        while (piece < 7 && way > lengths[piece]) {
            way -= lengths[piece];
            piece++;
        }
        return piece % 2 == 0 ? onSide(piece / 2, way, aside) : onCorner(piece / 2, way / radius, aside);
    }

    private Point2D onSide(int side, double way, double aside) {
        return switch (side) {
            case 0 -> new Point2D.Double(left + radius + way, top - aside);
            case 1 -> new Point2D.Double(right + aside, top + radius + way);
            case 2 -> new Point2D.Double(right - radius - way, bottom + aside);
            default -> new Point2D.Double(left - aside, bottom - radius - way);
        };
    }

    private Point2D onCorner(int corner, double angle, double aside) {
        double centreX = corner == 0 || corner == 1 ? right - radius : left + radius;
        double centreY = corner == 0 || corner == 3 ? top + radius : bottom - radius;
        double direction = -Math.PI / 2 + corner * Math.PI / 2 + angle;
        return new Point2D.Double(
                centreX + (radius + aside) * Math.cos(direction), centreY + (radius + aside) * Math.sin(direction));
    }
}
