package kz.bagalau.application.application;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.application.agreement.Agreements;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read: the own applications; the staff, anyone's. */
@Service
@Transactional(readOnly = true)
public class ApplicationQueries {
    /** A person has a few a year; nobody needs more on one page. */
    private static final Limit MOST = Limit.of(100);

    private final ApplicationRepository applications;
    private final Campaigns campaigns;
    private final Agreements agreements;
    private final Clock clock;

    ApplicationQueries(ApplicationRepository applications, Campaigns campaigns, Agreements agreements, Clock clock) {
        this.applications = applications;
        this.campaigns = campaigns;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Newest first. */
    public List<ApplicationView> mine(UUID personId) {
        List<Application> mine = applications.findByPersonIdOrderBySubmittedAtDescIdDesc(personId, MOST);
        if (mine.isEmpty()) {
            return List.of();
        }
        Map<UUID, Campaign> byId =
                campaigns.all().stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        return mine.stream()
                .map(application -> view(application, requireNonNull(byId.get(application.campaignId()))))
                .toList();
    }

    /** One with its history; empty when it is not the person's. */
    public Optional<ApplicationDetails> find(UUID personId, UUID id) {
        return applications
                .findByPersonIdAndId(personId, id)
                .map(application -> details(application, campaigns.get(application.campaignId())));
    }

    /** What the person agreed to when it was submitted; empty when it is not the person's. */
    public Optional<AgreedText> agreed(UUID personId, UUID id) {
        return applications
                .findByPersonIdAndId(personId, id)
                .map(Application::agreement)
                .map(accepted -> new AgreedText(agreements.get(accepted.version()), accepted.acceptedAt()));
    }

    /** Anyone's, for the staff. */
    public Optional<ApplicationOfPerson> findAnyones(UUID id) {
        return applications.findById(id).map(application -> {
            Campaign campaign = campaigns.get(application.campaignId());
            return new ApplicationOfPerson(
                    application.personId(), campaign.id(), campaign.name(), details(application, campaign));
        });
    }

    /** Where it stands; empty when it is not the person's. */
    public Optional<ApplicationStatus> status(UUID personId, UUID id) {
        return applications.findStatus(personId, id);
    }

    private ApplicationDetails details(Application application, Campaign campaign) {
        return new ApplicationDetails(
                view(application, campaign),
                applications.findHistory(application.id()).stream()
                        .map(change -> new HistoryLine(change.at(), change.step(), change.reason()))
                        .toList());
    }

    private ApplicationView view(Application application, Campaign campaign) {
        Instant now = clock.instant();
        return new ApplicationView(
                application.id(),
                application.number(),
                application.status(),
                application.refusalReason(),
                application.form(),
                application.agreement().version(),
                application.agreement().acceptedAt(),
                application.seat(),
                application.submittedAt(),
                application.version(),
                EditPolicy.decide(application, campaign, now) == EditDecision.ALLOWED,
                WithdrawalPolicy.decide(application, campaign, now) == WithdrawalDecision.ALLOWED,
                WithdrawalPolicy.editableUntil(application, campaign),
                application.certificateId());
    }
}
