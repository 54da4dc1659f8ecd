package kz.bagalau.application.form;

import java.time.Clock;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.paper.Papers;
import kz.bagalau.application.reference.ReferenceEntries;
import kz.bagalau.starter.time.Almaty;
import org.springframework.stereotype.Component;

/** The rules of the form, with today's date, the subjects of the catalogue, the reference data and the tests that can be sat. */
@Component
public class FormRules {
    private final FormSettings settings;
    private final SubjectCatalogue subjects;
    private final Papers papers;
    private final ReferenceEntries reference;
    private final Clock clock;

    FormRules(
            FormSettings settings, SubjectCatalogue subjects, Papers papers, ReferenceEntries reference, Clock clock) {
        this.settings = settings;
        this.subjects = subjects;
        this.papers = papers;
        this.reference = reference;
        this.clock = clock;
    }

    /** Checks every field of an application in a campaign. */
    public FormCheckResult check(TypedForm typed, Campaign campaign) {
        TestOffer offer = new TestOffer(subjects.all(), papers.offeredIn(campaign));
        FormFacts facts = new FormFacts(settings, offer, reference, Almaty.day(clock.instant()));
        return new FormCheck(typed, facts).run();
    }
}
