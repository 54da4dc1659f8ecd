package kz.bagalau.identity.secondfactor;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.secret.SealedSecret;
import kz.bagalau.identity.secret.SecretSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors in the database; what must happen once is one conditional statement. */
@Repository
class SecondFactorStore {
    private final JdbcClient jdbc;
    private final SecretSeal seal;
    private final Clock clock;

    SecondFactorStore(JdbcClient jdbc, SecretSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    /** Keeps a secret to be confirmed, in place of an earlier one; false when one is confirmed already. */
    boolean begin(UUID account, byte[] secret) {
        SealedSecret sealed = seal.seal(secret);
        return jdbc.sql("""
                        insert into second_factor as f (account_id, secret, salt, last_step, begun_at)
                        values (:account, :secret, :salt, 0, :now)
                        on conflict (account_id) do update
                            set secret = excluded.secret, salt = excluded.salt, last_step = 0, begun_at = excluded.begun_at
                            where f.confirmed_at is null""")
                        .param("account", account)
                        .param("secret", sealed.bytes())
                        .param("salt", sealed.salt())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** The secret, confirmed or still to be. */
    Optional<byte[]> secret(UUID account, boolean confirmed) {
        return jdbc.sql("""
                        select secret, salt from second_factor
                        where account_id = :account and (confirmed_at is not null) = :confirmed""")
                .param("account", account)
                .param("confirmed", confirmed)
                .query((row, number) -> seal.open(new SealedSecret(row.getBytes("secret"), row.getString("salt"))))
                .optional();
    }

    /** Confirms with the code of a step; of two at once one does. */
    boolean confirm(UUID account, long step) {
        return jdbc.sql("""
                        update second_factor set confirmed_at = :now, last_step = :step
                        where account_id = :account and confirmed_at is null""")
                        .param("account", account)
                        .param("step", step)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Takes the code of a step; false when it, or a later one, was taken before. */
    boolean takeStep(UUID account, long step) {
        return jdbc.sql("""
                        update second_factor set last_step = :step
                        where account_id = :account and confirmed_at is not null and last_step < :step""").param("account", account).param("step", step).update() == 1;
    }

    /** Takes a recovery code; false when it is none, or was taken before. */
    boolean take(UUID account, RecoveryCode code) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now
                        where account_id = :account and code_hash = :hash and used_at is null""")
                        .param("account", account)
                        .param("hash", code.hash())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Puts a new set in the place of all earlier codes. */
    void replaceCodes(UUID account, List<RecoveryCode> codes) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account)
                .update();
        jdbc.sql("""
                        insert into recovery_code (account_id, code_hash, made_at)
                        select :account, unnest(:hashes), :now""")
                .param("account", account)
                .param("hashes", codes.stream().map(RecoveryCode::hash).toArray(String[]::new))
                .param("now", now())
                .update();
    }

    SecondFactorState state(UUID account) {
        return jdbc.sql("""
                        select confirmed_at,
                               (select count(*) from recovery_code c where c.account_id = f.account_id and c.used_at is null) as codes
                        from second_factor f where account_id = :account and confirmed_at is not null""")
                .param("account", account)
                .query((row, number) -> {
                    Instant since = row.getTimestamp("confirmed_at").toInstant();
                    return new SecondFactorState(since, row.getInt("codes"));
                })
                .optional()
                .orElse(SecondFactorState.NONE);
    }

    boolean delete(UUID account) {
        return jdbc.sql("delete from second_factor where account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
