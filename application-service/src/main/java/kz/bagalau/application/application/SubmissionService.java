package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.application.draft.Drafts;
import kz.bagalau.application.person.ErasedPersons;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications: one active application of a person in a campaign, and the same answer to the same key. */
@Service
public class SubmissionService {
    private final Submissions submissions;
    private final ErasedPersons erased;
    private final RequestFingerprint fingerprint;
    private final Campaigns campaigns;
    private final SubmissionCheck check;
    private final ApplicationNumbers numbers;
    private final ApplicationRepository applications;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final ReconciliationSettings reconciliation;
    private final Clock clock;

    SubmissionService(
            Submissions submissions,
            ErasedPersons erased,
            RequestFingerprint fingerprint,
            Campaigns campaigns,
            SubmissionCheck check,
            ApplicationNumbers numbers,
            ApplicationRepository applications,
            Drafts drafts,
            ApplicationAnnouncer announcer,
            ReconciliationSettings reconciliation,
            Clock clock) {
        this.submissions = submissions;
        this.erased = erased;
        this.fingerprint = fingerprint;
        this.campaigns = campaigns;
        this.check = check;
        this.numbers = numbers;
        this.applications = applications;
        this.drafts = drafts;
        this.announcer = announcer;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    /**
     * Writes the application and asks scheduling for its seat, in one transaction. Requests of one person come one after
     * the other, so that of many clicks the first decides and the others find what it did.
     *
     * @throws ProblemException not-found for an erased person, validation-failed, idempotency-conflict, campaign-closed, application-exists, hold-gone
     */
    @Transactional
    public SubmissionReceipt submit(SubmitApplication command) {
        submissions.lock(command.personId());
        erased.requireNotErased(command.personId());
        String sha256 = fingerprint.of(command.form(), command.agreementVersion());
        return submissions
                .find(command.personId(), command.idempotencyKey())
                .map(known -> repeat(known, sha256))
                .orElseGet(() -> submitNew(command, sha256));
    }

    private static SubmissionReceipt repeat(Submission known, String sha256) {
        if (!known.requestSha256().equals(sha256)) {
            throw conflict("idempotency-conflict");
        }
        return new SubmissionReceipt(known.applicationId(), known.number());
    }

    private SubmissionReceipt submitNew(SubmitApplication command, String sha256) {
        Campaign campaign = campaigns.open().orElseThrow(() -> conflict("campaign-closed"));
        SubmissionCheck.Checked checked = check.check(command, campaign);
        refuseSecond(command.personId(), campaign.id(), checked.form().holdId());
        // The database keeps microseconds; what is told must be what is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NumberedId names = numbers.next(now);
        Application application = Application.submit(
                names,
                command.personId(),
                campaign.id(),
                checked.form(),
                new AcceptedAgreement(
                        checked.agreement().version(), checked.agreement().sha256(), now),
                now,
                reconciliation.stuckAfter());
        applications.saveAndFlush(application);
        submissions.add(command.personId(), command.idempotencyKey(), sha256, names.id());
        // What was sent is what was typed: it stays there until a seat is certain, whatever the page saved before.
        drafts.save(command.personId(), campaign.id(), command.form(), null);
        announcer.announce(application, ApplicationEvents.submitted(application), now);
        return new SubmissionReceipt(names.id(), names.number());
    }

    /** Asked for a friendly answer; the unique indexes of the database hold both rules in any case. */
    private void refuseSecond(UUID personId, UUID campaignId, UUID holdId) {
        if (applications.existsActive(personId, campaignId)) {
            throw conflict("application-exists");
        }
        if (applications.existsForHold(holdId)) {
            throw conflict("hold-gone");
        }
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }
}
