package kz.bagalau.identity.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is stored in place of a secret that is random enough, or of a name that need not be read. */
public final class Sha256 {
    private Sha256() {}

    public static byte[] of(CharSequence text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as 64 hexadecimal digits. */
    public static String hexOf(CharSequence text) {
        return HexFormat.of().formatHex(of(text));
    }
}
