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
    private final CertificateEvents events;
    private final CertificateMetrics metrics;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            Holders holders,
            AwaitingResults awaiting,
            CertificateRepository certificates,
            NumberSeries numbers,
            CertificateEvents events,
            CertificateMetrics metrics,
            Clock clock) {
        this.holders = holders;
        this.awaiting = awaiting;
        this.certificates = certificates;
        this.numbers = numbers;
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

    /** A person was erased: its name goes from here and from its certificates. */
    public void personErased(UUID personId) {
        holders.lock(personId);
        holders.erased(personId);
        awaiting.take(personId)
                .forEach(
                        result -> log.warn("Sitting {} gets no certificate: its person is erased", result.sittingId()));
        Instant now = clock.instant();
        certificates.findByPersonIdOrderByIssuedAtDesc(personId).forEach(certificate -> certificate.eraseHolder(now));
    }

    private void issue(TestResult result, Holder holder) {
        Instant now = clock.instant();
        Certificate certificate = certificates.saveAndFlush(
                new Certificate(UUID.randomUUID(), numbers.next(now), PublicCode.random(random), result, holder, now));
        events.issued(certificate.facts(), certificate.version());
        metrics.issued();
    }
}
