package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.draft.Drafts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings applications without an answer to an end. Scheduling is asked again, which is safe: it answers by hold, and the
 * first answer decides here. Only when the campaign's tests are over, and no seat can be of use, is the application refused.
 */
@Service
class ReconciliationService {
    private static final String CAMPAIGN_CLOSED = "campaign-closed";

    private final ApplicationRepository applications;
    private final Campaigns campaigns;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final ReconciliationSettings settings;
    private final Clock clock;

    ReconciliationService(
            ApplicationRepository applications,
            Campaigns campaigns,
            Drafts drafts,
            ApplicationAnnouncer announcer,
            ReconciliationSettings settings,
            Clock clock) {
        this.applications = applications;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.announcer = announcer;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many wait for longer than they should. */
    @Transactional(readOnly = true)
    long countStuck() {
        return applications.countSubmittedBefore(clock.instant().minus(settings.stuckAfter()));
    }

    /** Those whose turn it is. */
    @Transactional(readOnly = true)
    List<UUID> findWaiting() {
        return applications.findWaiting(clock.instant(), Limit.of(settings.batch()));
    }

    /** Asks again, unless an answer or another instance of this service was faster. */
    @Transactional
    void settle(UUID id) {
        Instant now = clock.instant();
        applications
                .findLocked(id)
                .filter(application -> application.isWaiting(now))
                .ifPresent(application -> settle(application, now));
    }

    private void settle(Application application, Instant now) {
        if (campaigns.get(application.campaignId()).isOverAt(now)) {
            application.refuse(CAMPAIGN_CLOSED, now);
            drafts.clearHold(
                    application.personId(),
                    application.campaignId(),
                    application.form().holdId());
            announcer.announce(application, ApplicationEvents.refused(application, CAMPAIGN_CLOSED, now), now);
        } else {
            application.askAgain(now, settings.stuckAfter(), settings.longestPause());
            announcer.tell(application, ApplicationEvents.submitted(application));
        }
    }
}
