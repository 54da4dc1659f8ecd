package kz.bagalau.application.form;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.paper.OfferedTest;
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
        return check(typed, papers.offeredIn(campaign));
    }

    /** Checks a change of what was applied for: its own test is not taken back, whatever has closed since. */
    public FormCheckResult check(TypedForm typed, Campaign campaign, AppliedForm before) {
        var own = new OfferedTest(
                before.testType().name(), before.test().subject(), before.test().language());
        return check(
                typed,
                Stream.concat(papers.offeredIn(campaign).stream(), Stream.of(own))
                        .toList());
    }

    private FormCheckResult check(TypedForm typed, List<OfferedTest> offered) {
        TestOffer offer = new TestOffer(subjects.all(), offered);
        FormFacts facts = new FormFacts(settings, offer, reference, Almaty.day(clock.instant()));
        return new FormCheck(typed, facts).run();
    }
}
