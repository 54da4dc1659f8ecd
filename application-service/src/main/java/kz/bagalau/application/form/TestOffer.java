package kz.bagalau.application.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.application.paper.OfferedTest;

/** The tests that can be sat in a campaign: there are papers of them, and the subject is one that the type takes. */
public final class TestOffer {
    private final Map<String, Subject> subjects;
    private final List<OfferedTest> papers;

    /** All subjects, and the tests of which papers can be made. */
    public TestOffer(List<Subject> subjects, List<OfferedTest> papers) {
        this.subjects = subjects.stream().collect(Collectors.toMap(Subject::code, Function.identity()));
        this.papers = List.copyOf(papers);
    }

    Optional<Subject> subject(String code) {
        return Optional.ofNullable(subjects.get(code));
    }

    /** Those of a subject, whatever the type. */
    public List<OfferedTest> testsOf(Subject subject) {
        return papers.stream()
                .filter(test -> test.subject().equals(subject.code()))
                .filter(test -> Stream.of(TestType.values())
                        .anyMatch(type -> type.name().equals(test.testType()) && type.takes(subject)))
                .toList();
    }

    /** The languages in which some test of a type can be sat. */
    public List<String> languages(TestType type) {
        return inOrder(ofType(type));
    }

    /** The languages in which the test of a type and subject can be sat. */
    List<String> languages(TestType type, Subject subject) {
        return inOrder(ofType(type).filter(test -> test.subject().equals(subject.code())));
    }

    private Stream<OfferedTest> ofType(TestType type) {
        return papers.stream()
                .filter(test -> test.testType().equals(type.name()))
                .filter(test -> subject(test.subject()).filter(type::takes).isPresent());
    }

    private static List<String> inOrder(Stream<OfferedTest> tests) {
        List<String> offered = tests.map(OfferedTest::language).distinct().toList();
        return TestLanguage.ALL.stream().filter(offered::contains).toList();
    }
}
