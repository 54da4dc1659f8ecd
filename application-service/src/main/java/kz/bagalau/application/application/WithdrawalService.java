package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.draft.Drafts;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes applications; scheduling frees the seat. */
@Service
public class WithdrawalService {
    private final ApplicationRepository applications;
    private final Campaigns campaigns;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final Clock clock;

    WithdrawalService(
            ApplicationRepository applications,
            Campaigns campaigns,
            Drafts drafts,
            ApplicationAnnouncer announcer,
            Clock clock) {
        this.applications = applications;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Deletes one's own application; a second time changes nothing and answers the same.
     *
     * @throws ProblemException not-found, too-late, not-deletable
     */
    @Transactional
    public SubmissionReceipt withdraw(UUID personId, UUID id) {
        Application application = applications.findOwnLocked(personId, id).orElseThrow(ProblemException::notFound);
        Instant now = clock.instant();
        switch (WithdrawalPolicy.decide(application, campaigns.get(application.campaignId()), now)) {
            case ALLOWED -> withdraw(application, now);
            case ALREADY_WITHDRAWN -> {}
            case TOO_LATE -> throw new ProblemException(HttpStatus.CONFLICT, "too-late");
            case NOT_DELETABLE -> throw new ProblemException(HttpStatus.CONFLICT, "not-deletable");
        }
        return new SubmissionReceipt(application.id(), application.number());
    }

    private void withdraw(Application application, Instant now) {
        application.withdraw(now);
        drafts.clearHold(
                application.personId(),
                application.campaignId(),
                application.form().holdId());
        announcer.announce(application, ApplicationEvents.withdrawn(application, now), now);
    }
}
