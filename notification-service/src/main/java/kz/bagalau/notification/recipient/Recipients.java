package kz.bagalau.notification.recipient;

import static kz.bagalau.notification.mail.Destination.CURRENT;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.bagalau.events.identity.EmailChange;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.notification.letter.MailContent.AccountErased;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the projection of people that mails are addressed from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recipients {
    private static final Duration LAST_MAIL_USEFUL = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MailQueue mails;
    private final Clock clock;

    Recipients(JdbcClient jdbc, MailQueue mails, Clock clock) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.clock = clock;
    }

    /** The person as known now; mails that waited for it are queued by the next look of the workers. */
    public void changed(PersonChangedV1 person) {
        EmailChange change = person.emailChange();
        jdbc.sql("""
                insert into recipient (person_id, email, locale, name, patronymic, email_change, change_from, change_to)
                values (:personId, :email, :locale, :name, :patronymic, :change::uuid, :from, :to)
                on conflict (person_id) do update
                set email = excluded.email, locale = excluded.locale, name = excluded.name,
                    patronymic = excluded.patronymic, email_change = excluded.email_change,
                    change_from = excluded.change_from, change_to = excluded.change_to
                where recipient.erased_at is null
                """)
                .param("personId", person.personId())
                .param("email", person.email())
                .param("locale", person.locale())
                .param("name", person.name())
                .param("patronymic", person.patronymic())
                .param("change", change == null ? null : change.id())
                .param("from", change == null ? null : change.from())
                .param("to", change == null ? null : change.to())
                .update();
    }

    /** Forgets the person and its mails; one last mail tells the owner of the address that the account is gone. */
    public void erased(UUID personId) {
        Instant now = clock.instant();
        UUID lastMail = UUID.nameUUIDFromBytes(("erased:" + personId).getBytes(StandardCharsets.UTF_8));
        boolean known = keepAddressFor(lastMail, personId);
        forget(personId, now);
        mails.forget(personId);
        if (known) {
            mails.add(new NewMail(
                    lastMail, lastMail, null, new AccountErased(now), null, now.plus(LAST_MAIL_USEFUL), CURRENT));
        }
    }

    /** Only the address and the language, under an id that is nobody's; false when the address is not known. */
    private boolean keepAddressFor(UUID lastMail, UUID personId) {
        return jdbc.sql("""
                        insert into recipient (person_id, email, locale, last_mail)
                        select :lastMail, email, locale, true from recipient
                        where person_id = :personId and email is not null
                        on conflict do nothing
                        """)
                        .param("lastMail", lastMail)
                        .param("personId", personId)
                        .update()
                == 1;
    }

    private void forget(UUID personId, Instant now) {
        jdbc.sql("""
                insert into recipient (person_id, erased_at) values (:personId, :now)
                on conflict (person_id) do update
                set email = null, locale = null, name = null, patronymic = null,
                    email_change = null, change_from = null, change_to = null, erased_at = excluded.erased_at
                where recipient.erased_at is null
                """)
                .param("personId", personId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
