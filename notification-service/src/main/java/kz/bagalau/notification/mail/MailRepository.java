package kz.bagalau.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.notification.letter.Addressee;
import kz.bagalau.notification.letter.MailContentJson;
import kz.bagalau.notification.letter.MailTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue's statements; each is one transition. */
@Repository
class MailRepository {
    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewMail mail, String messageId, Instant now) {
        jdbc.sql("""
                insert into mail (event_id, message_id, person_id, template, locale, content, secret, useful_until,
                                  address, email_change, state, next_attempt_at, created_at)
                select :eventId, :messageId, :personId, :template, :locale, :content::jsonb, :secret, :usefulUntil,
                       :address, :change::uuid, case when known then 'QUEUED' else 'WAITING' end, :now, :now
                from (select exists (select from recipient r where r.person_id = :personId
                                     and (:change::uuid is null or r.email_change = :change::uuid)) as known)
                on conflict (event_id) do nothing
                """)
                .param("eventId", mail.eventId())
                .param("messageId", messageId)
                .param("personId", mail.personId())
                .param("template", MailTemplate.of(mail.content()).name())
                .param("locale", mail.locale())
                .param("content", MailContentJson.write(mail.content()))
                .param("secret", mail.secret())
                .param("usefulUntil", mail.usefulUntil() == null ? null : utc(mail.usefulUntil()))
                .param("address", mail.to().address().name())
                .param("change", mail.to().changeId())
                .param("now", utc(now))
                .update();
    }

    /** Queues what waited for a recipient that has come to be known. */
    int queueKnown() {
        return jdbc.sql("""
                update mail set state = 'QUEUED'
                where state = 'WAITING' and exists (select from recipient r where r.person_id = mail.person_id
                  and (mail.email_change is null or r.email_change = mail.email_change))
                """).update();
    }

    /** Drops mails to erased people, whichever of the two events came first. */
    int deleteErased() {
        return jdbc.sql("""
                delete from mail using recipient r
                where mail.state <> 'SENT' and r.person_id = mail.person_id and r.erased_at is not null
                """).update();
    }

    void deleteAllOf(UUID personId) {
        jdbc.sql("delete from mail where person_id = :personId")
                .param("personId", personId)
                .update();
    }

    /** Forgets addresses whose last mail is sent or given up. */
    int forgetAfterLastMail() {
        return jdbc.sql("""
                delete from recipient r
                where r.last_mail and not exists (
                    select from mail m where m.person_id = r.person_id and m.state in ('WAITING', 'QUEUED'))
                """).update();
    }

    /** Gives up what is not worth sending any more and clears its secret. */
    int expire(Instant now) {
        return jdbc.sql("""
                update mail set state = 'FAILED', last_error = 'expired', secret = null
                where state <> 'SENT' and useful_until <= :now and (state <> 'FAILED' or secret is not null)
                """).param("now", utc(now)).update();
    }

    /** Leases the mail that is due longest, and the address that it is for as it is now. */
    Optional<DueMail> lease(Instant now, Instant leaseEnd) {
        return jdbc.sql("""
                update mail m set next_attempt_at = :leaseEnd, leased_until = :leaseEnd, attempts = m.attempts + 1
                from recipient r
                where m.id = (select due.id from mail due
                              join recipient known on known.person_id = due.person_id and known.email is not null
                                and (due.email_change is null or due.email_change = known.email_change)
                              where due.state = 'QUEUED' and due.next_attempt_at <= :now
                                and (due.useful_until is null or due.useful_until > :now)
                              order by due.next_attempt_at limit 1 for update of due skip locked)
                  and r.person_id = m.person_id
                returning m.id, m.message_id, m.template, m.content, m.secret, m.attempts, m.leased_until,
                          case m.address when 'CHANGE_FROM' then r.change_from when 'CHANGE_TO' then r.change_to
                               else r.email end as email, coalesce(m.locale, r.locale) as locale, r.name, r.patronymic
                """)
                .param("now", utc(now))
                .param("leaseEnd", utc(leaseEnd))
                .query(MailRepository::due)
                .optional();
    }

    void sent(UUID id, String locale, Instant now) {
        jdbc.sql("""
                update mail
                set state = 'SENT', sent_at = :now, locale = :locale, secret = null, last_error = null, leased_until = null
                where id = :id and state <> 'SENT'
                """)
                .param("id", id)
                .param("locale", locale)
                .param("now", utc(now))
                .update();
    }

    /** False when the lease is another worker's by now, whose mail this no longer is. */
    boolean postponed(UUID id, Instant leasedUntil, Instant nextAttempt, String reason) {
        return jdbc.sql("""
                        update mail set next_attempt_at = :next, last_error = :reason, leased_until = null
                        where id = :id and state = 'QUEUED' and leased_until = :lease
                        """)
                        .param("id", id)
                        .param("lease", utc(leasedUntil))
                        .param("next", utc(nextAttempt))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    /** False when the lease is another worker's by now, whose mail this no longer is. */
    boolean failed(UUID id, Instant leasedUntil, String reason) {
        return jdbc.sql("""
                        update mail set state = 'FAILED', last_error = :reason, leased_until = null
                        where id = :id and state = 'QUEUED' and leased_until = :lease
                        """)
                        .param("id", id)
                        .param("lease", utc(leasedUntil))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DueMail due(ResultSet row, int number) throws SQLException {
        MailTemplate template = MailTemplate.valueOf(row.getString("template"));
        @Nullable String secret = row.getString("secret");
        return new DueMail(
                row.getObject("id", UUID.class),
                row.getString("message_id"),
                template,
                MailContentJson.read(template, row.getString("content")),
                secret,
                row.getInt("attempts"),
                row.getTimestamp("leased_until").toInstant(),
                row.getString("email"),
                new Addressee(row.getString("locale"), row.getString("name"), row.getString("patronymic")));
    }
}
