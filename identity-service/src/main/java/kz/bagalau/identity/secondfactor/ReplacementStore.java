package kz.bagalau.identity.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.secret.SealedSecret;
import kz.bagalau.identity.secret.SecretSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets that wait beside the one in use. */
@Repository
class ReplacementStore {
    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final Clock clock;

    ReplacementStore(JdbcClient jdbc, SecretSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Keeps a secret to be confirmed, in place of an earlier one that waits. */
    void begin(UUID account, byte[] secret, Instant expiresAt) {
        SealedSecret sealed = seal.seal(secret);
        jdbc.sql("""
                        insert into second_factor_replacement (account_id, secret, salt, expires_at)
                        values (:account, :secret, :salt, :end)
                        on conflict (account_id) do update
                            set secret = excluded.secret, salt = excluded.salt, expires_at = excluded.expires_at""")
                .param("account", account)
                .param("secret", sealed.bytes())
                .param("salt", sealed.salt())
                .param("end", Timestamp.from(expiresAt))
                .update();
    }

    /** The secret that waits, locked until the end of the transaction; empty when there is none, or it waited too long. */
    Optional<byte[]> secret(UUID account) {
        return jdbc.sql("""
                        select secret, salt from second_factor_replacement
                        where account_id = :account and expires_at > :now
                        for update""")
                .param("account", account)
                .param("now", now())
                .query((row, number) -> seal.open(new SealedSecret(row.getBytes("secret"), row.getString("salt"))))
                .optional();
    }

    /** Puts the secret that waits in the place of the one in use; the code of the step is taken. */
    void complete(UUID account, long step) {
        jdbc.sql("""
                        with waiting as (
                            delete from second_factor_replacement where account_id = :account
                            returning account_id, secret, salt)
                        update second_factor f
                        set secret = w.secret, salt = w.salt, last_step = :step, confirmed_at = :now
                        from waiting w where f.account_id = w.account_id""")
                .param("account", account)
                .param("step", step)
                .param("now", now())
                .update();
    }

    void cancel(UUID account) {
        jdbc.sql("delete from second_factor_replacement where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Removes what waited too long. */
    int purge() {
        return jdbc.sql("delete from second_factor_replacement where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
