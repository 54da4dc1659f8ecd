package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.draft.Drafts;
import kz.bagalau.application.form.AppliedForm;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes applications that have their test ahead; the seat, and with it the language, stays (S0). */
@Service
public class ChangeService {
    private final ApplicationRepository applications;
    private final Campaigns campaigns;
    private final SubmissionCheck check;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final Clock clock;

    ChangeService(
            ApplicationRepository applications,
            Campaigns campaigns,
            SubmissionCheck check,
            Drafts drafts,
            ApplicationAnnouncer announcer,
            Clock clock) {
        this.applications = applications;
        this.campaigns = campaigns;
        this.check = check;
        this.drafts = drafts;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Changes one's own application, if nobody has since the person saw it.
     *
     * @throws ProblemException not-found, stale-version, edit-too-late, not-editable, validation-failed
     */
    @Transactional
    public void change(ChangeApplication command) {
        Application application = applications
                .findOwnLocked(command.personId(), command.applicationId())
                .orElseThrow(ProblemException::notFound);
        Instant now = clock.instant();
        Campaign campaign = campaigns.get(application.campaignId());
        switch (EditPolicy.decide(application, campaign, now)) {
            case ALLOWED -> {}
            case TOO_LATE -> throw conflict("edit-too-late");
            case NOT_EDITABLE -> throw conflict("not-editable");
        }
        if (application.version() != command.version()) {
            throw conflict("stale-version");
        }
        AppliedForm before = application.form();
        TypedForm typed = command.form()
                .withSeat(before.test().language(), before.holdId().toString());
        application.change(check.form(typed, campaign, before), now);
        tell(application, typed, now);
    }

    /** Before there is a seat, the answer of scheduling tells the form of then; the draft is what was sent last. */
    private void tell(Application application, TypedForm typed, Instant now) {
        if (application.status() == ApplicationStatus.SUBMITTED) {
            drafts.save(application.personId(), application.campaignId(), typed, null);
        } else {
            announcer.tell(application, ApplicationEvents.changed(application, ChangeReason.FORM_CHANGED, now));
        }
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }
}
