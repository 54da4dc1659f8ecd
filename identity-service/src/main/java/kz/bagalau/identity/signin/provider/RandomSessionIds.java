package kz.bagalau.identity.signin.provider;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;
import org.springframework.stereotype.Component;

/** Ids of 256 random bits; those of Spring Session have 122 (ASVS 7.2.3 asks for 128). */
@Component
final class RandomSessionIds implements SessionIdGenerator {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] id = new byte[BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }
}
