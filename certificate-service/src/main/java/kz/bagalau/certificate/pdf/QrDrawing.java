package kz.bagalau.certificate.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** The QR code of the element's {@code data-text}, with the quiet zone of four modules around it. */
final class QrDrawing extends Drawing {
    private static final int QUIET_ZONE = 4;

    QrDrawing() {
        super(1, 1);
    }

    @Override
    void draw(Graphics2D graphics, Element element) {
        BitMatrix code = encode(element.getAttribute("data-text"));
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        graphics.scale(1.0 / code.getWidth(), 1.0 / code.getHeight());
        graphics.setColor(Palette.INK);
        graphics.fill(modules(code));
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code holds a text of " + text.length() + " characters", e);
        }
    }

    /** Runs of dark modules, row by row, so that no hairlines show between neighbours. */
    private static Path2D modules(BitMatrix code) {
        Path2D path = new Path2D.Double();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(new Rectangle2D.Double(from, y, x - from, 1), false);
                }
            }
        }
        return path;
    }
}
