package kz.bagalau.identity.register;

/** The last digit of an IIN or a BIN, which is computed from the eleven before it. */
final class ControlDigit {
    private static final int WEIGHED = 11;
    private static final int MODULUS = 11;
    private static final int NONE = 10;
    private static final int SHIFT_OF_SECOND_PASS = 2;

    private ControlDigit() {}

    /** Weights 1 to 11; when that gives 10, weights 3 to 11, 1, 2; when 10 again, the serial number is never given out. */
    static boolean agrees(String twelveDigits) {
        int first = weightedSum(twelveDigits, 0);
        int expected = first == NONE ? weightedSum(twelveDigits, SHIFT_OF_SECOND_PASS) : first;
        return Character.digit(twelveDigits.charAt(WEIGHED), 10) == expected;
    }

    private static int weightedSum(String digits, int shift) {
        int sum = 0;
        for (int i = 0; i < WEIGHED; i++) {
            sum += Character.digit(digits.charAt(i), 10) * ((i + shift) % MODULUS + 1);
        }
        return sum % MODULUS;
    }
}
