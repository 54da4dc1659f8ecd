package kz.bagalau.identity.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.secret.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Where the owner of an account came in before, by password or by a mailed link: whoever guesses the password from many networks
 * uses up what is left for strangers, but never what is left for the owner there.
 */
@Component
public class KnownNetworks {
    private final JdbcClient jdbc;
    private final SecurityProperties properties;
    private final Clock clock;

    KnownNetworks(JdbcClient jdbc, SecurityProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether the account's owner came from there lately. */
    public boolean contain(UUID accountId, ClientNetwork network) {
        return jdbc.sql("""
                        select exists (select from known_network
                        where account_id = :account and network = :network and known_until > :now)""")
                .param("account", accountId)
                .param("network", keyOf(accountId, network))
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** The account's owner came from there just now; an account that was erased meanwhile has no owner. */
    public void remember(UUID accountId, ClientNetwork network) {
        Instant end = clock.instant().plus(properties.networksKnown());
        jdbc.sql("""
                        insert into known_network (account_id, network, known_until)
                        select id, :network, :end from account where id = :account for key share
                        on conflict (account_id, network) do update set known_until = excluded.known_until""")
                .param("account", accountId)
                .param("network", keyOf(accountId, network))
                .param("end", Timestamp.from(end))
                .update();
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT6H")
    int purge() {
        return jdbc.sql("delete from known_network where known_until <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String keyOf(UUID accountId, ClientNetwork network) {
        return Sha256.hexOf(accountId + "\n" + network.name());
    }
}
