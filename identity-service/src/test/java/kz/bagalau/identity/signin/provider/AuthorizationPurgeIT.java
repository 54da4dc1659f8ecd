package kz.bagalau.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class AuthorizationPurgeIT {
    @Autowired
    AuthorizationPurge purge;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void removesWhatCannotBeUsedAnyMoreAndNothingElse() {
        People.Member old = people.signedInTeacher();
        People.Member current = people.signedInTeacher();
        jdbc.sql("""
                        update oauth2_authorization set authorization_code_expires_at = now() - interval '1 day',
                            access_token_expires_at = now() - interval '1 day',
                            refresh_token_expires_at = now() - interval '2 hours'
                        where principal_name = :id""").param("id", old.id().toString()).update();

        purge.purge();

        assertThat(people.gateway().refresh(old.refreshToken()).<String>at("$.error"))
                .isEqualTo("invalid_grant");
        assertThat(people.gateway().refresh(current.refreshToken()).status()).isEqualTo(200);
    }
}
