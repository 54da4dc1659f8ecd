package kz.bagalau.certificate.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import kz.bagalau.starter.time.Almaty;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Prints XHTML with the fonts and drawings of certificates; nothing is read from outside. */
final class PdfWriter {
    private final byte[] serif = font("NotoSerif-Regular.ttf");
    private final byte[] serifBold = font("NotoSerif-Bold.ttf");
    private final byte[] sans = font("NotoSans-Regular.ttf");

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.WARNING));
    }

    byte[] write(String xhtml, Instant date) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .useUriResolver((base, uri) -> null)
                .useObjectDrawerFactory(drawings())
                .usePdfUaAccessibility(true)
                .withProducer("Bagalau");
        builder.useFont(() -> new ByteArrayInputStream(serif), "Noto Serif", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(serifBold), "Noto Serif", 700, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(sans), "Noto Sans", 400, FontStyle.NORMAL, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(128 * 1024);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                date(document, date);
                document.setDocumentId((long) xhtml.hashCode());
                document.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate could not be printed", e);
        }
        return out.toByteArray();
    }

    /** The same file for the same facts, whenever it is printed. */
    private static void date(PDDocument document, Instant date) {
        Calendar issued = GregorianCalendar.from(date.atZone(Almaty.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(issued);
        information.setModificationDate(issued);
    }

    private static DefaultObjectDrawerFactory drawings() {
        DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("bagalau/frame", new FrameDrawing());
        drawings.registerDrawer("bagalau/mark", new MarkDrawing());
        drawings.registerDrawer("bagalau/qr", new QrDrawing());
        return drawings;
    }

    private static byte[] font(String name) {
        String path = "certificate/fonts/" + name;
        try (InputStream in = PdfWriter.class.getClassLoader().getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
