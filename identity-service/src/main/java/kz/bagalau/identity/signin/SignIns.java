package kz.bagalau.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.account.SignInsRevoked;
import kz.bagalau.identity.secret.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is signed in where: a row from sign-in to sign-out, which every token of that session needs. Sessions go by the machines'
 * time, as tokens do, so this goes by the database's and not by the clock of business.
 */
@Service
@Transactional
public class SignIns {
    private static final String ENDED = """
            with ended as (
                delete from sign_in
                where account_id = :account and (:sid::text is null or sid = :sid) and sid is distinct from :kept
                returning sid, session_id),
            sessions as (
                delete from spring_session s using ended
                where s.session_id = ended.session_id)
            select sid from ended""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher inside;
    private final SignInProperties properties;

    SignIns(JdbcClient jdbc, ApplicationEventPublisher inside, SignInProperties properties) {
        this.jdbc = jdbc;
        this.inside = inside;
        this.properties = properties;
    }

    /** The id of a session in tokens, as the provider makes it of its own session. */
    public static String sidOf(String sessionId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(sessionId));
    }

    /** Somebody signed in; false when all sign-ins of the account ended since the password was compared, by a new one perhaps. */
    public boolean begin(Proved proved, String sessionId, Device device) {
        // the lock waits for whoever ends them now, and keeps away who would end them before this row is seen
        return jdbc.sql("""
                        insert into sign_in (sid, account_id, session_id, browser, system)
                        select :sid, id, :session, :browser, :system from account
                        where id = :account and sign_in_epoch = :epoch
                        for share""")
                        .param("sid", sidOf(sessionId))
                        .param("account", proved.accountId())
                        .param("epoch", proved.epoch())
                        .param("session", sessionId)
                        .param("browser", device.browser().name())
                        .param("system", device.system().name())
                        .update()
                == 1;
    }

    /** Tokens of the session are made: it is in use. */
    public void seen(String sid) {
        jdbc.sql("update sign_in set last_seen_at = current_timestamp where sid = :sid")
                .param("sid", sid)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean goesOn(String sid) {
        return jdbc.sql("select exists (select from sign_in where sid = :sid)")
                .param("sid", sid)
                .query(Boolean.class)
                .single();
    }

    /** Where somebody is signed in, the latest first; what was not used so long that the gateway ended it is left out. */
    @Transactional(readOnly = true)
    public List<SignIn> of(UUID accountId) {
        return jdbc.sql("""
                select sid, browser, system, signed_in_at, last_seen_at from sign_in
                where account_id = :account and last_seen_at > current_timestamp - make_interval(secs => :idle)
                order by last_seen_at desc""")
                .param("account", accountId)
                .param("idle", properties.idle().toSeconds())
                .query(SignIns::signIn)
                .list();
    }

    /** Ends one session of an account; false when the account has no such session. */
    public boolean end(UUID accountId, String sid) {
        return !end(accountId, sid, null).isEmpty();
    }

    /** Ends all sessions of an account, those too that are just being opened. */
    public void endAll(UUID accountId) {
        endAllBut(accountId, null);
    }

    /** The owner signed out in that browser, where nobody needs to be told. */
    public void forget(String sid) {
        jdbc.sql("delete from sign_in where sid = :sid").param("sid", sid).update();
    }

    /** Removes what was not seen for so long that none of its tokens can be used any more. */
    public int purge(Duration unseen) {
        return jdbc.sql("delete from sign_in where last_seen_at < current_timestamp - make_interval(secs => :unseen)")
                .param("unseen", unseen.toSeconds())
                .update();
    }

    @EventListener
    void on(SignInsRevoked revoked) {
        endAllBut(revoked.accountId(), revoked.keptSession());
    }

    private void endAllBut(UUID accountId, @Nullable String kept) {
        jdbc.sql("update account set sign_in_epoch = sign_in_epoch + 1 where id = :account")
                .param("account", accountId)
                .update();
        end(accountId, null, kept);
    }

    private List<String> end(UUID accountId, @Nullable String sid, @Nullable String kept) {
        List<String> ended = jdbc.sql(ENDED)
                .param("account", accountId)
                .param("sid", sid)
                .param("kept", kept)
                .query(String.class)
                .list();
        if (!ended.isEmpty()) {
            inside.publishEvent(new SignInsEnded(accountId, ended));
        }
        return ended;
    }

    private static SignIn signIn(ResultSet row, int number) throws SQLException {
        return new SignIn(
                row.getString("sid"),
                new Device(
                        Device.Browser.valueOf(row.getString("browser")),
                        Device.System.valueOf(row.getString("system"))),
                row.getObject("signed_in_at", Timestamp.class).toInstant(),
                row.getObject("last_seen_at", Timestamp.class).toInstant());
    }
}
