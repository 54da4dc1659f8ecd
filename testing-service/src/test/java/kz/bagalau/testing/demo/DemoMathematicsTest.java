package kz.bagalau.testing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoMathematicsTest {
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void isEnoughForAPaperAndImportsWithoutLoss(String language) {
        List<ImportedItem> items = new DemoMathematics(language)
                .items().stream().map(xml -> QtiImporter.item(xml, "item.xml")).toList();

        assertThat(items).hasSizeGreaterThanOrEqualTo(50);
        assertThat(items).allSatisfy(item -> {
            assertThat(item.findings()).isEmpty();
            assertThat(item.verdict()).isEqualTo(Verdict.IMPORTED);
            assertThat(item.language()).isEqualTo(language);
            assertThat(item.item().orElseThrow().maximumScore()).contains(1.0);
        });
        assertThat(items).extracting(ImportedItem::identifier).doesNotHaveDuplicates();
    }
}
