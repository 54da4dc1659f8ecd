package kz.bagalau.identity.account;

import java.security.SecureRandom;
import java.util.Base64;
import kz.bagalau.identity.secret.Sha256;

/**
 * The secret of a mailed link: 256 random bits. Only its {@link #hash()} is stored.
 *
 * @param secret as it stands in the link
 */
record LinkToken(String secret) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        return Sha256.hexOf(secret);
    }

    @Override
    public String toString() {
        return "LinkToken[…]";
    }
}
