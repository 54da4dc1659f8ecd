package kz.bagalau.notification.mail;

import java.time.Clock;
import java.util.UUID;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContent.TestReminder;
import kz.bagalau.notification.letter.MailContentJson;
import kz.bagalau.notification.letter.MailTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reminders that are mails already, sent or not: they are taken back by another seat, and looked at for having told it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReminderMails {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Drops an application's unsent reminder, also one that was given up, unless a worker is sending it right now. */
    public void drop(UUID applicationId) {
        update(applicationId, """
                delete from mail
                where template = 'TEST_REMINDER' and content #>> '{seat,applicationId}' = :applicationId
                  and state <> 'SENT' and (leased_until is null or leased_until <= :now)
                """);
    }

    /** Lets the attempt that goes on right now be the last: unless it succeeds, the mail is given up as expired. */
    public void giveUpLeased(UUID applicationId) {
        update(applicationId, """
                update mail set useful_until = :now
                where template = 'TEST_REMINDER' and content #>> '{seat,applicationId}' = :applicationId
                  and state <> 'SENT'
                """);
    }

    /** Whether the last reminder that was sent, or is being sent and not given up, tells this place and time. */
    public boolean tell(ApplicationAccepted seat) {
        return jdbc.sql("""
                select content from (
                    select content, state, useful_until from mail
                    where template = 'TEST_REMINDER' and content #>> '{seat,applicationId}' = :applicationId
                      and (state = 'SENT' or leased_until > :now)
                    order by id desc limit 1) last
                where state = 'SENT' or useful_until > :now
                """)
                .param("applicationId", seat.applicationId().toString())
                .param("now", MailRepository.utc(clock.instant()))
                .query(String.class)
                .optional()
                .map(json -> (TestReminder) MailContentJson.read(MailTemplate.TEST_REMINDER, json))
                .filter(reminder -> reminder.seat().isWhereAndWhen(seat))
                .isPresent();
    }

    private void update(UUID applicationId, String statement) {
        jdbc.sql(statement)
                .param("applicationId", applicationId.toString())
                .param("now", MailRepository.utc(clock.instant()))
                .update();
    }
}
