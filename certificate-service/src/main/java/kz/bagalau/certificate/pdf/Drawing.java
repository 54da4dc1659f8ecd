package kz.bagalau.certificate.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A vector drawing in the place of an {@code object} element, in units of its own. */
abstract class Drawing implements FSObjectDrawer {
    private final double width;
    private final double height;

    /** Draws on a sheet of this size, whatever the size of the element. */
    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    abstract void draw(Graphics2D graphics, Element element);

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double boxWidth,
            double boxHeight,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float pixelsWide = (float) boxWidth / dotsPerPixel;
        float pixelsHigh = (float) boxHeight / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, graphics -> {
            graphics.scale(pixelsWide / width, pixelsHigh / height);
            draw(graphics, element);
        });
        return null;
    }
}
