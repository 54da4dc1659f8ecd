package kz.bagalau.testing.qti.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.Items;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of the conformance items in {@code resources/qti}, as a test of its own. */
class ConformanceTest {

    @TestFactory
    List<DynamicContainer> items() throws IOException, URISyntaxException {
        Path root = Path.of(ConformanceTest.class.getResource("/qti").toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> DynamicContainer.dynamicContainer(
                            folder.getFileName().toString(), tests(folder)))
                    .toList();
        }
    }

    private static Stream<DynamicTest> tests(Path folder) {
        ImportedItem imported = QtiImporter.item(read(folder.resolve("item.xml")), "item.xml");
        CaseFile file = CaseFile.parse(read(folder.resolve("cases.json"))).orElseThrow();
        DynamicTest verdict = DynamicTest.dynamicTest(
                "is imported",
                () -> assertThat(imported.verdict()).as(Items.reasons(imported)).isEqualTo(Verdict.IMPORTED));
        return Stream.concat(
                Stream.of(verdict),
                file.cases().stream()
                        .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                            CaseRun.Result result = CaseRun.run(imported.item().orElseThrow(), one);
                            assertThat(result.comparisons()).isNotEmpty().allMatch(CaseRun.Comparison::same);
                        })));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
