package kz.bagalau.application.form;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of one typed form (S0), field by field. What the chosen test type and employment do not ask for is not looked at;
 * while one of them is not chosen rightly, nothing can be said of the fields that hang on it.
 */
final class FormCheck {
    private final TypedForm typed;
    private final FormFacts facts;
    private final FieldReader fields = new FieldReader();

    FormCheck(TypedForm typed, FormFacts facts) {
        this.typed = typed;
        this.facts = facts;
    }

    FormCheckResult run() {
        TestType testType = fields.openOneOf(
                "testType",
                typed.testType(),
                TestType.class,
                facts.settings().openTestTypes(),
                Fault.TEST_TYPE_UNKNOWN,
                Fault.TEST_TYPE_CLOSED);
        String phone = phone();
        EmploymentKind employment = fields.openOneOf(
                "employment",
                typed.employment(),
                EmploymentKind.class,
                facts.settings().openEmployments(),
                Fault.EMPLOYMENT_UNKNOWN,
                Fault.EMPLOYMENT_CLOSED);
        boolean works = employment == EmploymentKind.CURRENT_EMPLOYEE;
        boolean studiedOnce = works || employment == EmploymentKind.RETURNING;
        Diploma diploma = studiedOnce ? new DiplomaCheck(typed, facts, fields).run() : null;
        Categories categories = works ? new CategoryCheck(typed, facts, fields).run() : null;
        Workplace workplace = works ? new WorkplaceCheck(typed, facts, fields).run(testType) : null;
        Graduation graduation = employment != null && employment.isGraduate()
                ? new GraduationCheck(typed, facts, fields).run(employment)
                : null;
        ChosenTest test = new TestCheck(typed, facts, fields).run(testType);
        UUID holdId = fields.id("holdId", typed.holdId(), Fault.SEAT_REQUIRED);
        if (!fields.faults().isEmpty()) {
            return new FormCheckResult.Invalid(fields.faults());
        }
        return new FormCheckResult.Valid(new AppliedForm(
                requireNonNull(testType),
                requireNonNull(phone),
                requireNonNull(employment),
                Boolean.TRUE.equals(typed.disabilityOfSight()),
                diploma,
                categories,
                workplace,
                graduation,
                requireNonNull(test),
                requireNonNull(holdId)));
    }

    private @Nullable String phone() {
        String text = fields.present("phone", typed.phone(), Fault.REQUIRED);
        String number = text == null ? null : Phone.normalised(text).orElse(null);
        if (text != null && number == null) {
            fields.refuse("phone", Fault.PHONE_INVALID);
        }
        return number;
    }
}
