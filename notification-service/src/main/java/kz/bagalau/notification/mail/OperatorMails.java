package kz.bagalau.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the operator may do: look, and queue again what was given up. */
@Service
public class OperatorMails {
    private static final Logger log = LoggerFactory.getLogger(OperatorMails.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    OperatorMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Mails, newest first.
     *
     * @param state only those of it, null for all
     * @param before only those older than this one, null to begin
     */
    @Transactional(readOnly = true)
    public List<MailView> list(@Nullable MailState state, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                select m.id, m.template, coalesce(m.locale, r.locale) as locale, m.state, m.attempts, m.created_at,
                       m.sent_at, m.last_error,
                       case m.address when 'CHANGE_FROM' then r.change_from when 'CHANGE_TO' then r.change_to
                            else r.email end as email
                from mail m left join recipient r using (person_id)
                where (:state::text is null or m.state = :state) and (:before::uuid is null or m.id < :before)
                order by m.id desc limit :limit
                """)
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("limit", limit)
                .query(OperatorMails::view)
                .list();
    }

    /** Queues a mail that was given up, with all its attempts before it. */
    @Transactional
    public void retry(UUID id, UUID operator) {
        int queued = jdbc.sql("""
                update mail
                set state = case when exists (select from recipient r where r.person_id = mail.person_id
                                              and (mail.email_change is null or r.email_change = mail.email_change))
                                 then 'QUEUED' else 'WAITING' end,
                    attempts = 0, next_attempt_at = :now, retried_by = :operator
                where id = :id and state = 'FAILED' and (useful_until is null or useful_until > :now)
                """)
                .param("id", id)
                .param("operator", operator)
                .param("now", MailRepository.utc(clock.instant()))
                .update();
        if (queued == 0) {
            throw refusal(id);
        }
        log.info("Mail {} queued again by {}", id, operator);
    }

    private ProblemException refusal(UUID id) {
        String state = jdbc.sql("select state from mail where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(ProblemException::notFound);
        String code = state.equals(MailState.FAILED.name()) ? "mail-worthless" : "mail-not-failed";
        return new ProblemException(HttpStatus.CONFLICT, code);
    }

    private static MailView view(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        @Nullable String email = row.getString("email");
        return new MailView(
                row.getObject("id", UUID.class),
                row.getString("template"),
                row.getString("locale"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("last_error"),
                email == null ? null : MaskedAddress.of(email));
    }
}
