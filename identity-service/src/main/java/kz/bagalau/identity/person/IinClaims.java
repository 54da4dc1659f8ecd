package kz.bagalau.identity.person;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.account.AccountsByIin;
import kz.bagalau.identity.register.Iin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Claims of IINs, one after the other: of two accounts that claim one at the same moment the second sees the first. The unique
 * constraint would refuse it too, but the database's log would tell the IIN.
 */
@Component
class IinClaims implements AccountsByIin {
    private final JdbcClient jdbc;

    IinClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> accountOf(Iin iin) {
        return jdbc.sql("select account_id from person where iin = :iin")
                .param("iin", iin.value())
                .query(UUID.class)
                .optional();
    }

    /** Whether the account may have the IIN; nobody else gets it until the end of the transaction. */
    boolean claim(Iin iin, UUID accountId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:iin, 0))")
                .param("iin", iin.value())
                .query(row -> {});
        return !isTaken(iin, accountId);
    }

    /** Whether an account other than this has the IIN. */
    boolean isTaken(Iin iin, UUID exceptAccount) {
        return jdbc.sql("select exists (select from person where iin = :iin and account_id <> :account)")
                .param("iin", iin.value())
                .param("account", exceptAccount)
                .query(Boolean.class)
                .single();
    }
}
