package kz.bagalau.certificate.issuing;

/** The printed number: {@code ББ-2026-000123-4}, that is series, year, serial and a check digit by Damm's algorithm. */
final class CertificateNumber {
    /** Білімді бағалау, "assessment of knowledge". */
    private static final String SERIES = "ББ";

    /** Damm's quasigroup of order 10: finds every wrong digit and every swap of neighbours. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    private CertificateNumber() {}

    static String of(int year, int serial) {
        String digits = "%04d%06d".formatted(year, serial);
        return "%s-%04d-%06d-%d".formatted(SERIES, year, serial, check(digits));
    }

    /** The check digit of some digits; of digits with their own check digit it is 0. */
    static int check(String digits) {
        int interim = 0;
        for (char digit : digits.toCharArray()) {
            interim = DAMM[interim][digit - '0'];
        }
        return interim;
    }
}
