package kz.bagalau.certificate.issuing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.holder.Holders;
import kz.bagalau.certificate.issuing.messaging.CertificateEvents;
import kz.bagalau.events.identity.PersonChangedV1;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues one certificate for each sitting, when its result and the name of its holder are both there. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CertificateIssuing {
    private static final Logger log = LoggerFactory.getLogger(CertificateIssuing.class);

    private final Holders holders;
    private final AwaitingResults awaiting;
    private final CertificateRepository certificates;
    private final NumberSeries numbers;
    private final HolderErasure erasure;
    private final CertificateEvents events;
    private final CertificateMetrics metrics;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            Holders holders,
            AwaitingResults awaiting,
            CertificateRepository certificates,
            NumberSeries numbers,
            HolderErasure erasure,
            CertificateEvents events,
            CertificateMetrics metrics,
            Clock clock) {
        this.holders = holders;
        this.awaiting = awaiting;
        this.certificates = certificates;
        this.numbers = numbers;
        this.erasure = erasure;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** A result may be seen: its certificate is issued, now or when the holder's name arrives. */
    public void resultReleased(TestResult result) {
        holders.lock(result.personId());
        if (certificates.existsBySittingId(result.sittingId())) {
            log.info("Sitting {} has its certificate already", result.sittingId());
            return;
        }
        if (holders.isErased(result.personId())) {
            log.warn("Sitting {} gets no certificate: its person is erased", result.sittingId());
            return;
        }
        holders.find(result.personId())
                .ifPresentOrElse(holder -> issue(result, holder), () -> awaiting.add(result, clock.instant()));
    }

    /** A person's data came or changed: what waited for its name is issued; certificates issued before stay as they are. */
    public void personChanged(PersonChangedV1 person) {
        holders.lock(person.personId());
        holders.changed(person);
        holders.find(person.personId())
                .ifPresent(holder -> awaiting.take(person.personId()).forEach(result -> issue(result, holder)));
    }

    /** A person was erased: nothing is issued to it any more, and its name stays only in certificates that are valid. */
    public void personErased(UUID personId) {
        holders.lock(personId);
        holders.erased(personId);
        awaiting.take(personId)
                .forEach(
                        result -> log.warn("Sitting {} gets no certificate: its person is erased", result.sittingId()));
        erasure.erase();
    }

    private void issue(TestResult result, Holder holder) {
        Instant now = clock.instant();
        Certificate certificate = certificates.saveAndFlush(
                new Certificate(UUID.randomUUID(), numbers.next(now), PublicCode.random(random), result, holder, now));
        events.issued(certificate.facts(), certificate.version());
        metrics.issued();
    }
}
