package kz.bagalau.application.form;

import java.time.Clock;
import kz.bagalau.starter.time.Almaty;
import org.springframework.stereotype.Component;

/** The rules of the form, with today's date and the subjects of the catalogue. */
@Component
public class FormRules {
    private final FormSettings settings;
    private final SubjectCatalogue subjects;
    private final Clock clock;

    FormRules(FormSettings settings, SubjectCatalogue subjects, Clock clock) {
        this.settings = settings;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Checks every field. */
    public FormCheckResult check(TypedForm typed) {
        return new FormCheck(typed, settings, code -> subjects.find(code).isPresent(), Almaty.day(clock.instant()))
                .run();
    }
}
