package kz.bagalau.certificate.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.w3c.dom.Element;

/** Қошқар мүйіз, the ram's horn of Kazakh felt work: the product's mark, as in the web app. */
final class MarkDrawing extends Drawing {
    private static final double SIZE = 48;

    MarkDrawing() {
        super(SIZE, SIZE);
    }

    @Override
    void draw(Graphics2D graphics, Element element) {
        graphics.setColor(Palette.OCHRE);
        graphics.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D horn = horn();
        graphics.draw(horn);
        graphics.draw(new AffineTransform(-1, 0, 0, 1, SIZE, 0).createTransformedShape(horn));
        graphics.draw(foot());
    }

    private static Path2D horn() {
        Path2D path = new Path2D.Double();
        path.moveTo(24, 41);
        path.lineTo(24, 19);
        path.curveTo(24, 12.5, 20, 8.5, 15, 8.5);
        path.curveTo(10, 8.5, 7, 12, 7, 16.2);
        path.curveTo(7, 20.4, 10, 23.5, 13.7, 23.5);
        path.curveTo(17.4, 23.5, 19.3, 21, 19.3, 18.5);
        path.curveTo(19.3, 16, 17.5, 14.5, 15.5, 14.5);
        return path;
    }

    private static Path2D foot() {
        Path2D path = new Path2D.Double();
        path.moveTo(12, 33);
        path.curveTo(16.5, 27.7, 20.5, 28, 24, 33);
        path.curveTo(27.5, 28, 31.5, 27.7, 36, 33);
        return path;
    }
}
