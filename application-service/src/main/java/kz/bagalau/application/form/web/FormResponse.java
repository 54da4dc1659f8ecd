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

record FormResponse(
        List<OpenChoice> testTypes,
        List<Choice> subjects,
        List<Choice> categories,
        List<OpenChoice> employmentKinds,
        List<String> languages,
        AgreementText agreement) {

    record Choice(String code, LocalizedName name) {}

    record OpenChoice(String code, LocalizedName name, boolean open) {}

    record AgreementText(String version, LocalizedName text) {}

    static FormResponse of(FormSettings settings, List<Subject> subjects, Agreement agreement) {
        return new FormResponse(
                list(
                        TestType.values(),
                        type -> new OpenChoice(
                                type.name(),
                                type.title(),
                                settings.openTestTypes().contains(type))),
                subjects.stream()
                        .map(subject -> new Choice(subject.code(), subject.name()))
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

    private static <T, R> List<R> list(T[] constants, Function<T, R> entry) {
        return Arrays.stream(constants).map(entry).toList();
    }
}
