package kz.bagalau.identity.signin.provider;

import kz.bagalau.identity.signin.SignIns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes authorizations of which nothing can be used any more. Tokens expire by the machines' time, in all services, so
 * this goes by the database's and not by the clock of business.
 */
@Component
class AuthorizationPurge {
    private static final String EXPIRED = """
            delete from oauth2_authorization
            where greatest(authorization_code_expires_at, access_token_expires_at, refresh_token_expires_at)
                < current_timestamp - interval '1 hour'""";

    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final ProviderProperties provider;

    AuthorizationPurge(JdbcClient jdbc, SignIns signIns, ProviderProperties provider) {
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.provider = provider;
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT15M")
    int purge() {
        signIns.purge(provider.refreshTokenValidity().plusHours(1));
        return jdbc.sql(EXPIRED).update();
    }
}
