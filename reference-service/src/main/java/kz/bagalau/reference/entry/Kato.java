package kz.bagalau.reference.entry;

import java.util.regex.Pattern;

/**
 * Codes of places by the classifier of administrative and territorial objects (KATO): {@code RRDDZZNNN} is region, district, rural
 * district or town, locality; what a code does not reach is zeros. A region is its two digits alone.
 */
final class Kato {
    private static final Pattern REGION = Pattern.compile("[0-9]{2}");
    private static final Pattern DISTRICT = Pattern.compile("(?!00)[0-9]{2}(?!00)[0-9]{2}0{5}");
    private static final Pattern LOCALITY = Pattern.compile("(?!00)[0-9]{2}(?!00)[0-9]{2}(?!00)[0-9]{2}[0-9]{3}");

    private Kato() {}

    static boolean isRegion(String code) {
        return REGION.matcher(code).matches();
    }

    static boolean isDistrict(String code) {
        return DISTRICT.matcher(code).matches();
    }

    /** A locality, or the rural district or town it belongs to. */
    static boolean isLocality(String code) {
        return LOCALITY.matcher(code).matches();
    }

    static boolean isPlace(String code) {
        return isRegion(code) || isDistrict(code) || isLocality(code);
    }

    /** The place right above a district or locality. */
    static String above(String code) {
        if (isDistrict(code)) {
            return code.substring(0, 2);
        }
        return code.endsWith("000") ? code.substring(0, 4) + "00000" : code.substring(0, 6) + "000";
    }

    /** How the codes of all places inside begin, its own among them. */
    static String prefix(String code) {
        if (isRegion(code)) {
            return code;
        }
        if (isDistrict(code)) {
            return code.substring(0, 4);
        }
        return code.endsWith("000") ? code.substring(0, 6) : code;
    }
}
