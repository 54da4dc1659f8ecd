package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageImportTest {

    @Test
    void importsTheItemsOfTheManifestInItsOrder() throws IOException {
        ImportedPackage imported = zip(Map.of(
                "imsmanifest.xml", bytes(manifest("b/item.xml", "a%20b/item.xml")),
                "a b/item.xml", bytes(Items.choiceItem("<img src='../pictures/p.png' alt='p'/>")),
                "b/item.xml", bytes(Items.choiceItem("")),
                "pictures/p.png", new byte[] {1},
                "c/item.xml", bytes(Items.choiceItem(""))));
        assertThat(imported.items()).extracting(ImportedItem::path).containsExactly("b/item.xml", "a b/item.xml");
        assertThat(imported.items()).extracting(ImportedItem::verdict).containsOnly(Verdict.IMPORTED);
        assertThat(imported.items().getLast().item().orElseThrow().body().resources())
                .containsExactly("pictures/p.png");
        assertThat(imported.files().read("pictures/p.png")).contains(new byte[] {1});
    }

    @Test
    void refusesAnItemThatIsNotThere() throws IOException {
        ImportedPackage imported = zip(Map.of("imsmanifest.xml", bytes(manifest("gone.xml"))));
        assertThat(imported.items()).extracting(ImportedItem::verdict).containsExactly(Verdict.REFUSED);
    }

    @Test
    void saysThatTestsAreNotImported() throws IOException {
        String manifest =
                "<manifest><resources><resource type='imsqti_test_xmlv2p2' href='t.xml'/></resources></manifest>";
        assertThat(zip(Map.of("imsmanifest.xml", bytes(manifest))).findings().toString())
                .contains("tests and sections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "a/../../evil.xml", "/etc/passwd", "C:/evil.xml", "a\\..\\..\\evil.xml"})
    void refusesEntriesThatLeaveThePackage(String name) throws IOException {
        assertRefused(Map.of("imsmanifest.xml", bytes(manifest("item.xml")), name, new byte[0]), "outside the package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.xml", "/etc/passwd", "a/%2e%2e/%2e%2e/secret.xml", ""})
    void refusesManifestsThatLeaveThePackage(String href) throws IOException {
        assertRefused(Map.of("imsmanifest.xml", bytes(manifest(href))), "names no file of the package");
    }

    @Test
    void stopsUnpackingABomb() throws IOException {
        assertRefused(Map.of("bomb.bin", new byte[(20 << 20) + 1]), "unpacks to more");
    }

    @Test
    void refusesAbsurdNumbersOfEntries() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= 5_000; i++) {
            files.put("f" + i, new byte[0]);
        }
        assertRefused(files, "more than 5000 entries");
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        assertRefused(Map.of("item.xml", bytes(Items.choiceItem(""))), "there is no imsmanifest.xml");
        assertRefused(Map.of("imsmanifest.xml", bytes("<!DOCTYPE manifest><manifest/>")), "DOCTYPE");
        assertRefused(Map.of("imsmanifest.xml", bytes("<package/>")), "is no manifest");
        assertThat(QtiImporter.zip(new ByteArrayInputStream(bytes("no zip")))
                        .findings()
                        .toString())
                .contains("not a zip file");
    }

    @Test
    void aLinkOutOfAFolderIsNotFollowed(@TempDir Path folder) throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.xml"), Items.choiceItem(""));
        Path inside = Files.createDirectory(folder.resolve("package"));
        Files.createSymbolicLink(inside.resolve("item.xml"), outside);
        Files.writeString(inside.resolve("imsmanifest.xml"), manifest("item.xml"));
        assertThat(QtiImporter.folder(inside).items())
                .extracting(ImportedItem::verdict)
                .containsExactly(Verdict.REFUSED);
    }

    private static void assertRefused(Map<String, byte[]> files, String reason) throws IOException {
        ImportedPackage imported = zip(files);
        assertThat(imported.items()).isEmpty();
        assertThat(imported.findings().toString()).contains(reason);
    }

    private static ImportedPackage zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return QtiImporter.zip(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String manifest(String... hrefs) {
        StringBuilder resources = new StringBuilder();
        for (String href : hrefs) {
            resources.append("<resource identifier='r' type='imsqti_item_xmlv2p2' href='" + href + "'/>");
        }
        return "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'><resources>" + resources
                + "</resources></manifest>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
