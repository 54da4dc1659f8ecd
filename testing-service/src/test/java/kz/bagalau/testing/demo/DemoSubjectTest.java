package kz.bagalau.testing.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.verdict.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DemoSubjectTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OPTION =
            Pattern.compile("<simple(?:Associable)?Choice identifier=\"[^\"]+\"[^>]*>(.*?)</simple");

    static Stream<Arguments> subjects() {
        return DemoSubject.all().stream()
                .flatMap(subject -> Stream.of("kk", "ru")
                        .map(language -> Arguments.of(subject.subject(), subject.part(), language, subject)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("subjects")
    void isEnoughForAPaperAndImportsWithoutLoss(String code, String part, String language, DemoSubject subject) {
        List<ImportedItem> items = subject.xml().apply(language).stream()
                .map(xml -> QtiImporter.item(xml, "item.xml"))
                .toList();

        assertThat(items).hasSizeGreaterThanOrEqualTo(part.equals("LAW") ? 15 : 55);
        assertThat(items).allSatisfy(item -> {
            assertThat(item.findings()).isEmpty();
            assertThat(item.verdict()).isEqualTo(Verdict.IMPORTED);
            assertThat(item.language()).isEqualTo(language);
            assertThat(item.title()).endsWith(language.equals("kk") ? "(көрсетілім)" : "(демонстрация)");
            assertThat(item.item().orElseThrow().maximumScore()).contains(1.0);
        });
        assertThat(items).extracting(ImportedItem::identifier).doesNotHaveDuplicates();
        assertThat(items).extracting(DemoSubjectTest::body).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("subjects")
    void offersEachAnswerOnce(String code, String part, String language, DemoSubject subject) {
        assertThat(subject.xml().apply(language))
                .allSatisfy(xml -> assertThat(OPTION.matcher(xml)
                                .results()
                                .map(option -> option.group(1))
                                .toList())
                        .doesNotHaveDuplicates());
    }

    /** The answers worked out again from what the candidate reads. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("subjects")
    void knowsTheRightAnswer(String code, String part, String language, DemoSubject subject) {
        assertThat(subject.xml().apply(language)).allSatisfy(xml -> {
            String kind = xml.replaceAll("(?s).*<assessmentItem[^>]* identifier=\"[^-]+-([a-z]+)-.*", "$1");
            String prompt = prompt(xml);
            List<Long> given = NUMBER.matcher(prompt)
                    .results()
                    .map(MatchResult::group)
                    .map(Long::parseLong)
                    .toList();
            switch (kind) {
                case "share" -> assertTyped(xml, Math.round(100.0 * given.get(1) / given.get(0)));
                case "load" -> assertTyped(xml, given.get(0) * given.get(1));
                case "adults" -> assertTyped(xml, (long) Math.ceil(1.0 * given.get(0) / given.get(1)));
                case "growth" -> assertTyped(xml, given.get(1) - given.get(0));
                case "binary" -> assertTyped(xml, Long.parseLong(given.get(0).toString(), 2));
                case "hosts" -> assertTyped(xml, (long) Math.pow(2, 32 - given.get(1)) - 2);
                case "transfer" -> assertTyped(xml, given.get(0) * 8 / given.get(1));
                case "points" -> assertChosen(xml, given.get(1) * 100 / given.get(0) + " %");
                case "average" ->
                    assertChosen(
                            xml,
                            String.format(
                                            "%.1f",
                                            given.stream()
                                                            .mapToLong(Long::longValue)
                                                            .sum()
                                                    / 5.0)
                                    .replace('.', ','));
                case "timetable" -> {
                    long minutes = given.get(0) * 60 + given.get(1) + given.get(2) + given.get(3);
                    assertChosen(xml, "%02d:%02d".formatted(minutes / 60, minutes % 60));
                }
                case "hexadecimal" -> assertChosen(xml, "%X".formatted(given.get(0)));
                default -> assertThat(kind).isNotBlank();
            }
        });
    }

    private static void assertTyped(String xml, long expected) {
        assertThat(xml).contains("<correctResponse><value>" + expected + "</value></correctResponse>");
    }

    private static void assertChosen(String xml, String expected) {
        assertThat(xml)
                .contains("<correctResponse><value>A0</value></correctResponse>")
                .contains("identifier=\"A0\">" + expected + "<");
    }

    private static String body(ImportedItem item) {
        return item.xml().replaceAll("(?s).*<itemBody>(.*)</itemBody>.*", "$1");
    }

    private static String prompt(String xml) {
        return xml.replaceAll("(?s).*?<(?:prompt|p)>(.*?)</(?:prompt|p)>.*", "$1")
                .replaceAll("<[^>]+>", " ");
    }
}
