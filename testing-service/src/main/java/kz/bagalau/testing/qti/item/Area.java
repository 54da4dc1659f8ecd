package kz.bagalau.testing.qti.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.value.Scalars.Point;

/** An area of an image; its border belongs to it. */
public sealed interface Area {
    boolean contains(Point point);

    /** Everything, the shape named "default". */
    record Everywhere() implements Area {
        @Override
        public boolean contains(Point point) {
            return true;
        }
    }

    record Rectangle(double left, double top, double right, double bottom) implements Area {
        @Override
        public boolean contains(Point point) {
            return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
        }
    }

    record Ellipse(double x, double y, double horizontal, double vertical) implements Area {
        @Override
        public boolean contains(Point point) {
            double across = (point.x() - x) / horizontal;
            double down = (point.y() - y) / vertical;
            return across * across + down * down <= 1 + 1e-9;
        }
    }

    record Polygon(List<Point> corners) implements Area {
        @Override
        public boolean contains(Point point) {
            return PointInPolygon.contains(corners, point);
        }
    }

    /** Empty when shape and coordinates don't make an area. */
    static Optional<Area> of(String shape, String coordinates) {
        Optional<double[]> numbers = numbers(coordinates);
        return numbers.flatMap(n -> switch (shape) {
            case "default" -> Optional.of(new Everywhere());
            case "rect" -> n.length == 4 ? Optional.of(rectangle(n)) : Optional.empty();
            case "circle" ->
                n.length == 3 && n[2] > 0 ? Optional.of(new Ellipse(n[0], n[1], n[2], n[2])) : Optional.empty();
            case "ellipse" ->
                n.length == 4 && n[2] > 0 && n[3] > 0
                        ? Optional.of(new Ellipse(n[0], n[1], n[2], n[3]))
                        : Optional.empty();
            case "poly" -> n.length >= 6 && n.length % 2 == 0 ? Optional.of(polygon(n)) : Optional.empty();
            default -> Optional.empty();
        });
    }

    private static Rectangle rectangle(double[] n) {
        return new Rectangle(Math.min(n[0], n[2]), Math.min(n[1], n[3]), Math.max(n[0], n[2]), Math.max(n[1], n[3]));
    }

    private static Polygon polygon(double[] n) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < n.length; i += 2) {
            corners.add(new Point(n[i], n[i + 1]));
        }
        return new Polygon(List.copyOf(corners));
    }

    private static Optional<double[]> numbers(String coordinates) {
        if (coordinates.isBlank()) {
            return Optional.of(new double[0]);
        }
        String[] parts = coordinates.strip().split("[\\s,]+", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            Optional<Double> number = ScalarParser.real(parts[i]);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers[i] = number.get();
        }
        return Optional.of(numbers);
    }
}
