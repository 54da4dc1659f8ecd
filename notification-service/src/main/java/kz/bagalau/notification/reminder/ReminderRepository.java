package kz.bagalau.notification.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContentJson;
import kz.bagalau.notification.letter.MailTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders' statements. */
@Repository
class ReminderRepository {
    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(Reminder reminder, Instant dueAt) {
        jdbc.sql("""
                insert into reminder (application_id, event_id, person_id, content, due_at)
                values (:applicationId, :eventId, :personId, :content::jsonb, :dueAt)
                """)
                .param("applicationId", reminder.seat().applicationId())
                .param("eventId", reminder.eventId())
                .param("personId", reminder.personId())
                .param("content", MailContentJson.write(reminder.seat()))
                .param("dueAt", dueAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void cancel(UUID applicationId) {
        jdbc.sql("delete from reminder where application_id = :applicationId")
                .param("applicationId", applicationId)
                .update();
    }

    void forget(UUID personId) {
        jdbc.sql("delete from reminder where person_id = :personId")
                .param("personId", personId)
                .update();
    }

    List<Reminder> takeDue(Instant now, int most) {
        return jdbc.sql("""
                delete from reminder where application_id in (
                    select application_id from reminder where due_at <= :now
                    order by due_at limit :most for update skip locked)
                returning event_id, person_id, content
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ReminderRepository::reminder)
                .list();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                row.getObject("event_id", UUID.class), row.getObject("person_id", UUID.class), (ApplicationAccepted)
                        MailContentJson.read(MailTemplate.APPLICATION_ACCEPTED, row.getString("content")));
    }
}
