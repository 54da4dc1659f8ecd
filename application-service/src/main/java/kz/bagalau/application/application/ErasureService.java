package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.draft.Drafts;
import kz.bagalau.application.person.ErasedPersons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets a person. Applications whose test has not begun are withdrawn, whatever the deadline, so that their seats are freed;
 * then all of them go with their forms: the record of a test is its sitting.
 */
@Service
public class ErasureService {
    private final ErasedPersons erased;
    private final ApplicationRepository applications;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final Clock clock;

    ErasureService(
            ErasedPersons erased,
            ApplicationRepository applications,
            Drafts drafts,
            ApplicationAnnouncer announcer,
            Clock clock) {
        this.erased = erased;
        this.applications = applications;
        this.drafts = drafts;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** The person's account was erased. */
    @Transactional
    public void erase(UUID personId) {
        erased.add(personId);
        Instant now = clock.instant();
        applications.findAllOfLocked(personId).stream()
                .filter(application -> application.isBeforeItsTest(now))
                .forEach(application -> withdraw(application, now));
        applications.deleteAllOf(personId);
        drafts.deleteAllOf(personId);
    }

    private void withdraw(Application application, Instant now) {
        application.withdraw(now);
        announcer.announce(application, ApplicationEvents.withdrawn(application, now), now);
    }
}
