package kz.bagalau.test;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person's authenticator, written apart from that of identity-service. Each code that it gives is a later one. */
public final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final long STEP_MS = 30_000;
    private static final long ON_ITS_WAY_MS = 3_000;

    private final byte[] secret;
    private long next = step() - 1;

    /** With the secret as a page or the API shows it. */
    public Authenticator(String shown) {
        String base32 = shown.replaceAll("\\s", "");
        BigInteger number = BigInteger.ZERO;
        for (char letter : base32.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] bytes = number.toByteArray();
        secret = new byte[20];
        int length = Math.min(bytes.length, 20);
        System.arraycopy(bytes, bytes.length - length, secret, 20 - length, length);
    }

    /** The next code, from the step before the present one on: three are worth something at once, and for a while. */
    public String next() {
        if (next < step()) {
            awaitTime();
            next = Math.max(next, step() - 1);
        }
        return at(next++);
    }

    /** The code of the step before is worth nothing any more when this step ends on its way. */
    private static void awaitTime() {
        long left = STEP_MS - System.currentTimeMillis() % STEP_MS;
        if (left > ON_ITS_WAY_MS) {
            return;
        }
        try {
            Thread.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The code of another time. */
    public String afterSteps(int steps) {
        return at(step() + steps);
    }

    private static long step() {
        return System.currentTimeMillis() / STEP_MS;
    }

    private String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int from = hash[19] & 15;
            long number = ByteBuffer.wrap(hash, from, 4).getInt() & 0x7fffffffL;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
