package kz.bagalau.identity.signin.provider;

import kz.bagalau.identity.account.AccountErasing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the tokens and sessions of an erased account at once: an ID token holds the address. */
@Component
class ErasedAuthorizations {
    private static final String AUTHORIZATIONS = "delete from oauth2_authorization where principal_name = :account";
    private static final String CONSENTS = "delete from oauth2_authorization_consent where principal_name = :account";
    private static final String SESSIONS = "delete from spring_session where principal_name = :account";

    private final JdbcClient jdbc;

    ErasedAuthorizations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AccountErasing erasing) {
        String account = erasing.accountId().toString();
        for (String statement : new String[] {AUTHORIZATIONS, CONSENTS, SESSIONS}) {
            jdbc.sql(statement).param("account", account).update();
        }
    }
}
