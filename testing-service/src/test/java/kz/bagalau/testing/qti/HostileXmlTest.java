package kz.bagalau.testing.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXmlTest {

    @Test
    void refusesExternalEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        String doctype = "<!DOCTYPE assessmentItem [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>";
        assertRefused(doctype + Items.choiceItem("<p>&x;</p>"), "DOCTYPE");
    }

    @Test
    void refusesRemoteDtds() {
        assertRefused(
                "<!DOCTYPE assessmentItem SYSTEM 'http://127.0.0.1:9/never.dtd'>" + Items.choiceItem(""), "DOCTYPE");
    }

    @Test
    void refusesEntityBombs() {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
        assertRefused(bomb + Items.choiceItem("<p>&c;</p>"), "DOCTYPE");
    }

    @Test
    void refusesADoctypeInOtherEncodings() {
        byte[] utf16 = ("<?xml version='1.0' encoding='UTF-16'?><!DOCTYPE assessmentItem>" + Items.choiceItem(""))
                .getBytes(StandardCharsets.UTF_16);
        ImportedItem imported = QtiImporter.item(utf16, "item.xml");
        assertThat(imported.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(Items.reasons(imported)).contains("DOCTYPE");
    }

    @Test
    void refusesDepthWithoutRunningOutOfStack() {
        assertRefused(Items.choiceItem("<div>".repeat(50_000) + "</div>".repeat(50_000)), "depth");
    }

    @Test
    void refusesMoreElementsThanAnItemCanNeed() {
        assertRefused(Items.choiceItem("<br/>".repeat(60_000)), "elements");
    }

    @Test
    void refusesSizeBeforeParsing() {
        byte[] large = new byte[5 << 20];
        assertThat(Items.reasons(QtiImporter.item(large, "item.xml"))).contains("bytes");
    }

    @Test
    void refusesWhatIsNotXml() {
        assertRefused("", "");
        assertRefused("PK\u0003\u0004", "");
        assertRefused("<assessmentItem", "");
        byte[] wrong = "<?xml version='1.0' encoding='UTF-8'?><a>\u00ff</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(QtiImporter.item(wrong, "item.xml").verdict()).isEqualTo(Verdict.REFUSED);
        byte[] unknown = "<?xml version='1.0' encoding='X-NO-SUCH'?><a/>".getBytes(StandardCharsets.US_ASCII);
        assertThat(QtiImporter.item(unknown, "item.xml").verdict()).isEqualTo(Verdict.REFUSED);
    }

    private static void assertRefused(String xml, String reason) {
        ImportedItem imported = Items.imported(xml);
        assertThat(imported.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(Items.reasons(imported)).contains(reason).doesNotContain("TOPSECRET");
    }
}
