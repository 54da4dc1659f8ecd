package kz.bagalau.certificate.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.bagalau.certificate.CertificateFixtures;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.issuing.CertificateFacts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {
    private final CertificateFacts facts = CertificateFixtures.facts();
    private final CertificatePdf pdf =
            new CertificatePdf(new PdfProperties(URI.create("https://bagalau.kz"), 2, Duration.ofSeconds(5)));

    @Test
    void saysEverythingInKazakh() throws IOException {
        assertThat(text(pdf.render(facts, "kk")))
                .contains("Ұлттық тестілеу орталығы")
                .contains("«Бағалау» — педагогтердің білімін бағалау платформасы")
                .contains("Сертификат")
                .contains("Нөмірі ББ-2026-000123-4")
                .contains("Әбдіғаппарова Қарлығаш Өмірзаққызы")
                .contains("ЖСН 850412400123")
                .contains("Жалпы орта білім беру ұйымдары")
                .contains("Математика және физика <негіздері>")
                .contains("қазақ тілі")
                .contains("Ұлытау облысы, Жезқазған қ., № 2 тестілеу пункті")
                .contains("2026 жылғы 1 желтоқсан")
                .contains("Пәндік білім 25 30")
                .contains("Оқыту әдістемесі 16 20")
                .contains("Барлығы 41 50")
                .contains("82 %")
                .contains("Педагог-зерттеуші")
                .contains("2027 жылғы 1 желтоқсан")
                .contains("7K3M-0Q9V-X2TD-ZH84");
    }

    @Test
    void saysEverythingInRussian() throws IOException {
        assertThat(text(pdf.render(facts, "ru")))
                .contains("Национальный центр тестирования")
                .contains("о результате оценки знаний педагогов")
                .contains("Номер ББ-2026-000123-4")
                .contains("Әбдіғаппарова Қарлығаш Өмірзаққызы")
                .contains("ИИН 850412400123")
                .contains("Организации общего среднего образования")
                .contains("Область Ұлытау, г. Жезказган, пункт № 2")
                .contains("Знание предмета 25 30")
                .contains("Педагог-исследователь")
                .contains("1 декабря 2027 года");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void codeLeadsToThePublicPage(String language) throws Exception {
        BufferedImage page = page(pdf.render(facts, language), language);
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText())
                .isEqualTo("https://bagalau.kz/check/7K3M-0Q9V-X2TD-ZH84");
    }

    @ParameterizedTest
    @CsvSource({"T08,5", "T08,3", "T03,2", "T03,1"})
    void longContentStaysOnOnePageAboveItsFoot(String testType, int parts) throws IOException {
        byte[] file = pdf.render(CertificateFixtures.withParts(testType, parts), "kk");
        page(file, testType + "-" + parts);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            LinePositions lines = new LinePositions();
            lines.getText(document);
            assertThat(lines.bottomOf("Педагог-зерттеуші") + 12).isLessThan(lines.bottomOf("Сертификатты тексеру"));
        }
    }

    /** Where lines of text stand, in points from the top. */
    private static final class LinePositions extends PDFTextStripper {
        private final Map<String, Float> bottoms = new HashMap<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            bottoms.put(text.strip(), positions.getFirst().getYDirAdj());
        }

        float bottomOf(String line) {
            return bottoms.get(line);
        }
    }

    @Test
    void isTheSameFileForTheSameFacts() throws InterruptedException {
        byte[] first = pdf.render(facts, "kk");
        Thread.sleep(1100);
        assertThat(pdf.render(facts, "kk")).isEqualTo(first);
    }

    @Test
    void embedsItsFontsAsSubsetsOnOnePage() throws IOException {
        byte[] file = pdf.render(facts, "kk");
        assertThat(file).hasSizeLessThan(300_000);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).isNotEmpty();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void personWithoutIinHasNoIinLine() throws IOException {
        CertificateFacts without = new CertificateFacts(
                facts.id(),
                facts.number(),
                facts.code(),
                new Holder("Schmidt", "Anna", null, null),
                facts.result(),
                facts.issuedAt());
        assertThat(text(pdf.render(without, "ru"))).contains("Schmidt Anna").doesNotContain("ИИН");
    }

    @Test
    void tagChangesWithFactsAndLanguage() {
        CertificateFacts other = new CertificateFacts(
                UUID.randomUUID(), "ББ-2026-000124-9", facts.code(), facts.holder(), facts.result(), Instant.EPOCH);
        assertThat(pdf.etag(facts, "kk"))
                .isEqualTo(pdf.etag(facts, "kk"))
                .isNotEqualTo(pdf.etag(facts, "ru"))
                .isNotEqualTo(pdf.etag(other, "kk"));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The printed page, also left in {@code target/pages} to be looked at. */
    private static BufferedImage page(byte[] file, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            Path pages = Files.createDirectories(Path.of("target", "pages"));
            ImageIO.write(page, "png", pages.resolve(name + ".png").toFile());
            return page;
        }
    }
}
