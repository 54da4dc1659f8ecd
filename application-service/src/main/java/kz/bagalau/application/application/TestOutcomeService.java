package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what became of the test, for the card in My activity. */
@Service
public class TestOutcomeService {
    private static final Logger log = LoggerFactory.getLogger(TestOutcomeService.class);

    private final ApplicationRepository applications;
    private final ApplicationAnnouncer announcer;
    private final Clock clock;

    TestOutcomeService(ApplicationRepository applications, ApplicationAnnouncer announcer, Clock clock) {
        this.applications = applications;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** The result is released. */
    @Transactional
    public void resultReleased(UUID applicationId, Instant releasedAt) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(application -> noteResult(application, releasedAt), () -> unknown(applicationId));
    }

    /** A certificate of the result is issued; a later one replaces it on the card. */
    @Transactional
    public void certificateIssued(UUID applicationId, UUID certificateId) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(
                        application -> application.noteCertificate(certificateId), () -> unknown(applicationId));
    }

    private void noteResult(Application application, Instant releasedAt) {
        ApplicationStatus before = application.status();
        Instant now = clock.instant();
        application.noteResult(releasedAt, now);
        if (application.status() != before) {
            announcer.changed(application, now);
        }
    }

    private static void unknown(UUID applicationId) {
        log.warn("An outcome came for an application that is not here: {}", applicationId);
    }
}
