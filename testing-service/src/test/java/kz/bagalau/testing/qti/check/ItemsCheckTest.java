package kz.bagalau.testing.qti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.testing.qti.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsCheckTest {
    private static final String MANIFEST =
            "<manifest><resources><resource type='imsqti_item_xmlv2p2' href='a/item.xml'/></resources></manifest>";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void passesWhenAllCasesHold() throws IOException {
        write("a/item.xml", Items.choiceItem("<p>Hello</p>"));
        write("a/cases.json", cases("1"));
        assertThat(check(folder)).isZero();
        assertThat(output())
                .contains("imported  " + folder.resolve("a/item.xml") + "  (i)")
                .contains("ok       right  SCORE: expected 1, actual 1")
                .contains("1 item: 1 imported, 0 degraded, 0 refused")
                .contains("1 case: 1 ok, 0 differing");
    }

    @Test
    void failsWhenACaseDiffers() throws IOException {
        write("item.xml", Items.choiceItem(""));
        write("cases.json", cases("0.5"));
        assertThat(check(folder.resolve("item.xml"))).isEqualTo(1);
        assertThat(output()).contains("differs  right  SCORE: expected 0.5, actual 1");
    }

    @Test
    void aRefusedItemFailsOnlyWithCases() throws IOException {
        write("item.xml", Items.xml("<itemBody/><responseProcessing template='http://x/unknown'/>"));
        assertThat(check(folder)).isZero();
        assertThat(output())
                .contains("refused")
                .contains("the template http://x/unknown is not one of the standard ones");
        write("cases.json", cases("1"));
        assertThat(check(folder)).isEqualTo(1);
        assertThat(output()).contains("but the item is refused");
    }

    @Test
    void failsOnCasesThatCompareNothingOrCantBeRead() throws IOException {
        write("item.xml", Items.choiceItem(""));
        write("cases.json", "{'cases': [{'name': 'empty', 'responses': {}, 'expect': {}}]}".replace('\'', '"'));
        assertThat(check(folder)).isEqualTo(1);
        write("cases.json", "oops");
        assertThat(check(folder)).isEqualTo(1);
    }

    @Test
    void readsPackagesWithTheirCases() throws IOException {
        Path zip = folder.resolve("package.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            entry(out, "imsmanifest.xml", MANIFEST);
            entry(out, "a/item.xml", Items.choiceItem(""));
            entry(out, "a/cases.json", cases("1"));
        }
        assertThat(check(zip)).isZero();
        assertThat(output()).contains("package.zip!/a/item.xml").contains("1 case: 1 ok");
    }

    @Test
    void readsAFolderWithAManifestAsAPackage() throws IOException {
        write("imsmanifest.xml", MANIFEST);
        write("a/item.xml", Items.choiceItem("<img src='gone.png' alt=''/>"));
        write("stray.xml", Items.choiceItem(""));
        assertThat(check(folder)).isZero();
        assertThat(output())
                .contains("degraded")
                .contains("a/gone.png is not in the package")
                .contains("1 item:");
    }

    @Test
    void passesOverXmlThatIsNoItem() throws IOException {
        write("test.xml", "<assessmentTest identifier='t'/>");
        assertThat(check(folder)).isZero();
        assertThat(output()).contains("0 items");
    }

    @Test
    void tellsMissingPathsAndUsage() {
        assertThat(check(folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(output()).contains("missing").contains("does not exist");
        assertThat(ItemsCheck.run(List.of(), new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(output()).contains("usage:");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() throws IOException {
        write("item.xml", Items.choiceItem("").replace("identifier='i'", "identifier='i&#10;imported'"));
        check(folder);
        assertThat(output()).doesNotContain("\nimported)");
    }

    private int check(Path path) {
        return ItemsCheck.run(List.of(path), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String cases(String score) {
        return "{\"cases\": [{\"name\": \"right\", \"responses\": {\"RESPONSE\": \"A\"}, \"expect\": {\"score\": "
                + score + "}}]}";
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static void entry(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
