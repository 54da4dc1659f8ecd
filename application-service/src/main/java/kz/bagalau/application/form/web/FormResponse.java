package kz.bagalau.application.form.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.agreement.Agreement;
import kz.bagalau.application.form.Category;
import kz.bagalau.application.form.DisciplineKind;
import kz.bagalau.application.form.EmploymentKind;
import kz.bagalau.application.form.FormSettings;
import kz.bagalau.application.form.OrganisationKind;
import kz.bagalau.application.form.Subject;
import kz.bagalau.application.form.SubjectKind;
import kz.bagalau.application.form.TestLanguage;
import kz.bagalau.application.form.TestOffer;
import kz.bagalau.application.form.TestType;
import kz.bagalau.application.paper.OfferedTest;

record FormResponse(
        List<TestTypeChoice> testTypes,
        List<Choice> disciplineKinds,
        List<SubjectChoice> subjects,
        List<Choice> categories,
        List<OpenChoice> employmentKinds,
        List<Choice> organisationKinds,
        List<String> languages,
        AgreementText agreement) {

    record Choice(String code, LocalizedName name) {}

    record TestTypeChoice(
            String code,
            LocalizedName name,
            boolean open,
            kz.bagalau.application.form.SubjectChoice subjectChoice,
            List<String> languages) {}

    record SubjectChoice(String code, LocalizedName name, SubjectKind kind, List<TestChoice> tests) {}

    record TestChoice(String testType, String language) {}

    record OpenChoice(String code, LocalizedName name, boolean open) {}

    record AgreementText(String version, LocalizedName text) {}

    static FormResponse of(
            FormSettings settings, List<Subject> subjects, List<OfferedTest> offered, Agreement agreement) {
        TestOffer offer = new TestOffer(subjects, offered);
        return new FormResponse(
                list(TestType.values(), type -> testType(type, settings, offer)),
                list(DisciplineKind.values(), kind -> new Choice(kind.name(), kind.title())),
                subjects.stream()
                        .filter(subject -> subject.kind() != SubjectKind.AREA)
                        .map(subject -> subject(subject, offer))
                        .toList(),
                list(Category.values(), category -> new Choice(category.name(), category.title())),
                list(
                        EmploymentKind.values(),
                        kind -> new OpenChoice(
                                kind.name(),
                                kind.title(),
                                settings.openEmployments().contains(kind))),
                list(OrganisationKind.values(), kind -> new Choice(kind.name(), kind.title())),
                TestLanguage.ALL,
                new AgreementText(agreement.version(), agreement.text()));
    }

    private static TestTypeChoice testType(TestType type, FormSettings settings, TestOffer offer) {
        List<String> languages = offer.languages(type);
        boolean open = settings.openTestTypes().contains(type) && !languages.isEmpty();
        return new TestTypeChoice(type.name(), type.title(), open, type.subjectChoice(), languages);
    }

    private static SubjectChoice subject(Subject subject, TestOffer offer) {
        return new SubjectChoice(
                subject.code(),
                subject.name(),
                subject.kind(),
                offer.testsOf(subject).stream()
                        .map(test -> new TestChoice(test.testType(), test.language()))
                        .toList());
    }

    private static <T, R> List<R> list(T[] constants, Function<T, R> entry) {
        return Arrays.stream(constants).map(entry).toList();
    }
}
