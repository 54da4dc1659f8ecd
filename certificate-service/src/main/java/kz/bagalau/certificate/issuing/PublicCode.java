package kz.bagalau.certificate.issuing;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What the QR code and the public page know a certificate by: 80 random bits in the 32 letters of Crockford's alphabet,
 * which has no I, L, O, U. Typed codes are read whatever their case and dashes, with look-alikes, Cyrillic ones too.
 */
final class PublicCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String LOOK_ALIKES = "OILUАВСЕНКМОРТХУІ";
    private static final String MEANT = "011VABCEHKM0PTXY1";

    private PublicCode() {}

    /** A new code, without dashes. */
    static String random(SecureRandom random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As printed: {@code 7K3M-0Q9V-…}. */
    static String grouped(String code) {
        StringBuilder grouped = new StringBuilder(code);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }

    /** The code that somebody typed, empty if it can be none. */
    static Optional<String> read(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char each : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (isSeparator(each)) {
                continue;
            }
            int lookAlike = LOOK_ALIKES.indexOf(each);
            char letter = lookAlike < 0 ? each : MEANT.charAt(lookAlike);
            if (ALPHABET.indexOf(letter) < 0 || code.length() == LENGTH) {
                return Optional.empty();
            }
            code.append(letter);
        }
        return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
    }

    private static boolean isSeparator(char each) {
        return Character.isWhitespace(each)
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.DASH_PUNCTUATION;
    }
}
