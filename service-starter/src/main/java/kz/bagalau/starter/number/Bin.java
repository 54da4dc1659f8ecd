package kz.bagalau.starter.number;

import java.util.regex.Pattern;

/** BIN: twelve digits of an organisation, the last of them a check digit by the rule of the IIN and the BIN. */
public final class Bin {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");
    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NONE = 10;

    private Bin() {}

    /** Whether the digits are twelve and agree with the last. */
    public static boolean isValid(String bin) {
        return DIGITS.matcher(bin).matches() && checkDigit(bin) == Character.digit(bin.charAt(11), 10);
    }

    /** The digit that belongs to the first eleven; 10 when they have none, and so are no BIN. */
    private static int checkDigit(String bin) {
        int first = weighed(bin, FIRST);
        return first == NONE ? weighed(bin, SECOND) : first;
    }

    private static int weighed(String bin, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(bin.charAt(i), 10) * weights[i];
        }
        return sum % 11;
    }
}
