package kz.bagalau.identity.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.secret.SealedSecret;
import kz.bagalau.identity.secret.SecretSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The keys that sign tokens, kept in the database so that a restart leaves tokens valid and all instances sign alike. They
 * are encrypted with AES-GCM under {@code key-password}; without one, plain, which only the own machine may.
 */
@Component
class SigningKeys {
    private static final int BITS = 3072;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecretSeal seal;

    SigningKeys(JdbcClient jdbc, Clock clock, SecretSeal seal) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.seal = seal;
    }

    /** All keys, the newest first; makes the first one when there is none. */
    JWKSet load() {
        List<RSAKey> keys = stored();
        if (keys.isEmpty()) {
            keep(generate());
            keys = stored();
        }
        return new JWKSet(List.copyOf(keys));
    }

    private List<RSAKey> stored() {
        return jdbc.sql("select key, salt from signing_key order by created_at desc, id")
                .query((row, number) -> keyIn(row))
                .list();
    }

    /** Of instances that start at once one key gets in. */
    private void keep(RSAKey key) {
        SealedSecret sealed = seal.seal(key.toJSONString().getBytes(StandardCharsets.UTF_8));
        jdbc.sql("""
                        insert into signing_key (id, key, salt, created_at) values (:id, :key, :salt, :now)
                        on conflict do nothing""")
                .param("id", key.getKeyID())
                .param("key", sealed.bytes())
                .param("salt", sealed.salt())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private RSAKey keyIn(ResultSet row) throws SQLException {
        byte[] plain = seal.open(new SealedSecret(row.getBytes("key"), row.getString("salt")));
        try {
            return RSAKey.parse(new String(plain, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key in the database cannot be read", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
