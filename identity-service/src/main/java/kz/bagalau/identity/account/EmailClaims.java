package kz.bagalau.identity.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Claims of e-mail addresses, one after the other: of two who claim one at the same moment the second sees the first. The unique
 * index would refuse it too, but the database's log would tell the address.
 */
@Component
class EmailClaims {
    private final JdbcClient jdbc;

    EmailClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no account has the address; nobody else gets it until the end of the transaction. */
    boolean claim(EmailAddress email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:email, 1))")
                .param("email", email.key())
                .query(row -> {});
        return !isTaken(email);
    }

    private boolean isTaken(EmailAddress email) {
        return jdbc.sql("select exists (select from account where lower(email) = :email)")
                .param("email", email.key())
                .query(Boolean.class)
                .single();
    }
}
