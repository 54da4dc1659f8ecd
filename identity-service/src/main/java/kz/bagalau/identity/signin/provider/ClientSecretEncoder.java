package kz.bagalau.identity.signin.provider;

import java.security.MessageDigest;
import java.util.HexFormat;
import kz.bagalau.identity.secret.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * SHA-256 of the client's secret. The secret is random, so a slow hash adds nothing, and each renewal of a token would
 * pay for it.
 */
final class ClientSecretEncoder implements PasswordEncoder {
    @Override
    public String encode(@Nullable CharSequence secret) {
        if (secret == null) {
            throw new IllegalArgumentException("No secret");
        }
        return Sha256.hexOf(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null
                && encoded != null
                && MessageDigest.isEqual(Sha256.of(secret), HexFormat.of().parseHex(encoded));
    }
}
