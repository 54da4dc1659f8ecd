package kz.bagalau.identity.account;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts new accounts in: of those that come at once with one address, one gets in and the others wait to see it. */
@Repository
class NewAccounts {
    private final JdbcClient jdbc;
    private final EmailClaims claims;

    NewAccounts(JdbcClient jdbc, EmailClaims claims) {
        this.jdbc = jdbc;
        this.claims = claims;
    }

    /** Whether the account got in; else its address has one already. */
    boolean insertUnlessTaken(EmailAddress email, Account account) {
        if (!claims.claim(email)) {
            return false;
        }
        jdbc.sql("""
                insert into account (id, email, locale, status, teacher, registered_at, revision, version)
                values (:id, :email, :locale, :status, :teacher, :registeredAt, 0, 0)""")
                .param("id", account.id())
                .param("email", account.email())
                .param("locale", account.locale())
                .param("status", account.status().name())
                .param("teacher", account.isTeacher())
                .param("registeredAt", Timestamp.from(account.registeredAt()))
                .update();
        return true;
    }
}
