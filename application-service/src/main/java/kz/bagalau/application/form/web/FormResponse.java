package kz.bagalau.application.form.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.agreement.Agreement;
import kz.bagalau.application.form.Category;
import kz.bagalau.application.form.EmploymentKind;
import kz.bagalau.application.form.FormSettings;
import kz.bagalau.application.form.Subject;
import kz.bagalau.application.form.TestLanguage;
import kz.bagalau.application.form.TestType;
import kz.bagalau.application.paper.OfferedTest;

record FormResponse(
        List<OpenChoice> testTypes,
        List<SubjectChoice> subjects,
        List<Choice> categories,
        List<OpenChoice> employmentKinds,
        List<String> languages,
        AgreementText agreement) {

    record Choice(String code, LocalizedName name) {}

    record SubjectChoice(String code, LocalizedName name, List<TestChoice> tests) {}

    record TestChoice(String testType, String language) {}

    record OpenChoice(String code, LocalizedName name, boolean open) {}

    record AgreementText(String version, LocalizedName text) {}

    static FormResponse of(
            FormSettings settings, List<Subject> subjects, List<OfferedTest> offered, Agreement agreement) {
        return new FormResponse(
                list(
                        TestType.values(),
                        type -> new OpenChoice(
                                type.name(),
                                type.title(),
                                settings.openTestTypes().contains(type))),
                subjects.stream()
                        .map(subject -> subjectChoice(subject, offered))
                        .toList(),
                list(Category.values(), category -> new Choice(category.name(), category.title())),
                list(
                        EmploymentKind.values(),
                        kind -> new OpenChoice(
                                kind.name(),
                                kind.title(),
                                settings.openEmployments().contains(kind))),
                TestLanguage.ALL,
                new AgreementText(agreement.version(), agreement.text()));
    }

    private static SubjectChoice subjectChoice(Subject subject, List<OfferedTest> offered) {
        return new SubjectChoice(
                subject.code(),
                subject.name(),
                offered.stream()
                        .filter(test -> test.subject().equals(subject.code()))
                        .map(test -> new TestChoice(test.testType(), test.language()))
                        .toList());
    }

    private static <T, R> List<R> list(T[] constants, Function<T, R> entry) {
        return Arrays.stream(constants).map(entry).toList();
    }
}
