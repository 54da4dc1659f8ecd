package kz.bagalau.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.notification.letter.LetterComposer;
import kz.bagalau.notification.letter.LetterRenderer;
import kz.bagalau.notification.letter.RenderedLetter;
import kz.bagalau.notification.mail.SmtpAnswer.Accepted;
import kz.bagalau.notification.mail.SmtpAnswer.NotNow;
import kz.bagalau.notification.mail.SmtpAnswer.Refused;
import kz.bagalau.notification.mail.SmtpAnswer.ServerAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends one due mail: lease in one transaction, SMTP in none, outcome in another. Killed before the server has taken the
 * mail, the lease ends and it is sent then; killed between the server's answer and the outcome, it goes out twice with
 * the same Message-ID: SMTP has no way to ask.
 */
@Component
class MailDispatcher {
    private static final Logger log = LoggerFactory.getLogger(MailDispatcher.class);

    private final MailRepository mails;
    private final LetterComposer composer;
    private final LetterRenderer renderer;
    private final SmtpPost post;
    private final SendingProperties properties;
    private final MailMetrics metrics;
    private final Clock clock;

    /** What a worker does next. */
    enum Step {
        GO_ON,
        NOTHING_DUE,
        SERVER_AWAY
    }

    MailDispatcher(
            MailRepository mails,
            LetterComposer composer,
            LetterRenderer renderer,
            SmtpPost post,
            SendingProperties properties,
            MailMetrics metrics,
            Clock clock) {
        this.mails = mails;
        this.composer = composer;
        this.renderer = renderer;
        this.post = post;
        this.properties = properties;
        this.metrics = metrics;
        this.clock = clock;
    }

    Step sendNext() {
        Instant now = clock.instant();
        Optional<DueMail> due = mails.lease(now, now.plus(properties.lease()));
        return due.map(this::send).orElse(Step.NOTHING_DUE);
    }

    private Step send(DueMail mail) {
        switch (attempt(mail)) {
            case Accepted ignored -> sent(mail);
            case Refused refused -> failed(mail, refused.reason());
            case NotNow notNow -> postponed(mail, notNow.reason());
            case ServerAway away -> {
                postponed(mail, away.reason());
                return Step.SERVER_AWAY;
            }
        }
        return Step.GO_ON;
    }

    private SmtpAnswer attempt(DueMail mail) {
        try {
            RenderedLetter letter = renderer.render(composer.compose(mail.content(), mail.secret(), mail.addressee()));
            return post.send(mail, letter);
        } catch (RuntimeException e) {
            log.error("Mail {} ({}) could not be written", mail.id(), mail.template(), e);
            return new NotNow(e.getClass().getSimpleName());
        }
    }

    private void sent(DueMail mail) {
        mails.sent(mail.id(), mail.addressee().locale(), clock.instant());
        metrics.sent(mail.template());
        log.info("Mail {} ({}) sent, attempt {}", mail.id(), mail.template(), mail.attempts());
    }

    private void postponed(DueMail mail, String reason) {
        if (mail.attempts() >= properties.maxAttempts()) {
            failed(mail, reason);
            return;
        }
        Instant next = clock.instant().plus(properties.backOff(mail.attempts()));
        if (mails.postponed(mail.id(), mail.leasedUntil(), next, reason)) {
            log.warn("Mail {} ({}) not sent, attempt {}: {}", mail.id(), mail.template(), mail.attempts(), reason);
        }
    }

    private void failed(DueMail mail, String reason) {
        if (mails.failed(mail.id(), mail.leasedUntil(), reason)) {
            metrics.failed(mail.template());
            log.error("Mail {} ({}) given up, attempt {}: {}", mail.id(), mail.template(), mail.attempts(), reason);
        }
    }
}
