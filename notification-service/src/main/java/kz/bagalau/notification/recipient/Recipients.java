package kz.bagalau.notification.recipient;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import kz.bagalau.events.identity.EmailChange;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.notification.mail.MailQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the projection of people that mails are addressed from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Recipients {
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

    /** Forgets the person and what was to be sent to it. */
    public void erased(UUID personId) {
        jdbc.sql("""
                insert into recipient (person_id, erased_at) values (:personId, :now)
                on conflict (person_id) do update
                set email = null, locale = null, name = null, patronymic = null,
                    email_change = null, change_from = null, change_to = null, erased_at = excluded.erased_at
                where recipient.erased_at is null
                """)
                .param("personId", personId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        mails.forget(personId);
    }
}
