package kz.bagalau.identity.secondfactor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.bagalau.identity.secret.Sha256;

/**
 * Lets its owner in once without the authenticator: 120 random bits, so that a plain hash keeps it secret (ASVS 6.5.2).
 *
 * @param letters 24 of base 32, without the hyphens with which they are shown
 */
record RecoveryCode(String letters) {
    static final int SET = 10;
    private static final int BYTES = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> newSet() {
        return Stream.generate(RecoveryCode::generate).limit(SET).toList();
    }

    /** As somebody typed it: letter case, blanks and hyphens do not matter. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    String shown() {
        return letters.replaceAll("(....)(?!$)", "$1-");
    }

    String hash() {
        return Sha256.hexOf(letters);
    }

    private static RecoveryCode generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(Base32.encode(bytes));
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
