package kz.bagalau.certificate.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;

/** A guilloche border with a rosette in each corner and a pale one behind the text; an A4 sheet in millimetres. */
final class FrameDrawing extends Drawing {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double MIDDLE_OF_BAND = 13;
    private static final int STRANDS = 8;
    private static final int WAVES = 84;
    private static final int PIECES_PER_WAVE = 6;

    FrameDrawing() {
        super(WIDTH, HEIGHT);
    }

    @Override
    void draw(Graphics2D graphics, Element element) {
        rosette(graphics, new Point2D.Double(WIDTH / 2, 142), 62, 15, 14, Palette.MIST, 0.22f);
        rosette(graphics, new Point2D.Double(WIDTH / 2, 142), 30, 11, 10, Palette.SAND, 0.22f);
        band(graphics);
        lines(graphics);
        for (double x : new double[] {MIDDLE_OF_BAND, WIDTH - MIDDLE_OF_BAND}) {
            for (double y : new double[] {MIDDLE_OF_BAND, HEIGHT - MIDDLE_OF_BAND}) {
                corner(graphics, new Point2D.Double(x, y));
            }
        }
    }

    private static void band(Graphics2D graphics) {
        RoundedLoop loop =
                new RoundedLoop(MIDDLE_OF_BAND, MIDDLE_OF_BAND, WIDTH - MIDDLE_OF_BAND, HEIGHT - MIDDLE_OF_BAND, 3);
        graphics.setStroke(new BasicStroke(0.13f));
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = 2 * Math.PI * strand / STRANDS;
            graphics.setColor(strand % 2 == 0 ? Palette.SKY : Palette.OCHRE);
            graphics.draw(SmoothCurve.closed(WAVES * PIECES_PER_WAVE, part -> {
                double height = 2.3 + 0.5 * Math.sin(2 * Math.PI * WAVES / 3 * part + phase / 2);
                return loop.at(part, height * Math.sin(2 * Math.PI * WAVES * part + phase));
            }));
        }
    }

    private static void lines(Graphics2D graphics) {
        graphics.setColor(Palette.SKY);
        rectangle(graphics, 8.6, 0.5f);
        rectangle(graphics, 17.4, 0.25f);
        graphics.setColor(Palette.OCHRE);
        rectangle(graphics, 18.4, 0.2f);
    }

    private static void rectangle(Graphics2D graphics, double inset, float stroke) {
        graphics.setStroke(new BasicStroke(stroke));
        graphics.draw(new Rectangle2D.Double(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset));
    }

    private static void corner(Graphics2D graphics, Point2D centre) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Ellipse2D.Double(centre.getX() - 7.6, centre.getY() - 7.6, 15.2, 15.2));
        rosette(graphics, centre, 5.6, 1.4, 12, Palette.SKY, 0.14f);
        rosette(graphics, centre, 3.0, 1.2, 8, Palette.OCHRE, 0.14f);
        graphics.setColor(Palette.SKY);
        graphics.setStroke(new BasicStroke(0.3f));
        graphics.draw(new Ellipse2D.Double(centre.getX() - 7.6, centre.getY() - 7.6, 15.2, 15.2));
        graphics.fill(new Ellipse2D.Double(centre.getX() - 0.9, centre.getY() - 0.9, 1.8, 1.8));
    }

    private static void rosette(
            Graphics2D graphics, Point2D centre, double radius, double depth, int petals, Color color, float stroke) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(stroke));
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = 2 * Math.PI * strand / STRANDS;
            graphics.draw(SmoothCurve.closed(petals * PIECES_PER_WAVE, part -> {
                double angle = 2 * Math.PI * part;
                double distance = radius + depth * Math.sin(petals * angle + phase);
                return new Point2D.Double(
                        centre.getX() + distance * Math.cos(angle), centre.getY() + distance * Math.sin(angle));
            }));
        }
    }
}
