package kz.bagalau.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.util.Collections;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.secret.SecretSeal;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.identity.support.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class SigningKeysIT {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    People people;

    @Autowired
    ProviderProperties properties;

    @Test
    void areTheSameAfterARestartAndInEveryInstance() throws Exception {
        String kid = SignedJWT.parse(people.signedInTeacher().accessToken())
                .getHeader()
                .getKeyID();

        var reloaded = keysOf(properties.keyPassword(), "http://localhost:8080").load();

        assertThat(reloaded.getKeys()).extracting("keyID").isEqualTo(Collections.singletonList(kid));
        assertThat(reloaded.getKeys().getFirst().isPrivate()).isTrue();
    }

    @Test
    void cannotBeReadWithAnotherPassword() {
        assertThatThrownBy(() ->
                        keysOf("another password", "http://localhost:8080").load())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void mustBeEncryptedAnywhereButOnTheOwnMachine() {
        assertThatThrownBy(() -> keysOf("", "https://app.testcenter.kz"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("KEY_PASSWORD");
    }

    private SigningKeys keysOf(String password, String publicUrl) {
        return new SigningKeys(
                jdbc, clock, new SecretSeal(password, new IdentityProperties(URI.create(publicUrl), null)));
    }
}
