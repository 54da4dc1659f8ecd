package kz.bagalau.application.form;

import java.time.Clock;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.paper.Papers;
import kz.bagalau.starter.time.Almaty;
import org.springframework.stereotype.Component;

/** The rules of the form, with today's date, the subjects of the catalogue and the tests that can be sat. */
@Component
public class FormRules {
    private final FormSettings settings;
    private final SubjectCatalogue subjects;
    private final Papers papers;
    private final Clock clock;

    FormRules(FormSettings settings, SubjectCatalogue subjects, Papers papers, Clock clock) {
        this.settings = settings;
        this.subjects = subjects;
        this.papers = papers;
        this.clock = clock;
    }

    /** Checks every field of an application in a campaign. */
    public FormCheckResult check(TypedForm typed, Campaign campaign) {
        return new FormCheck(
                        typed,
                        settings,
                        code -> subjects.find(code).isPresent(),
                        papers.offeredIn(campaign),
                        Almaty.day(clock.instant()))
                .run();
    }
}
