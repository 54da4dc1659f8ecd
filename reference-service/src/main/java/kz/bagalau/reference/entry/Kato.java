package kz.bagalau.reference.entry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes of places by the classifier of administrative and territorial objects (KATO), {@code RRDDZZNNN}: region; district or city of
 * regional significance; city, town, settlement or rural district; locality, with what lies in it in the last two digits. What a code
 * does not reach is zeros, and any level under the district may be missing: a town {@code 113820100} has no {@code 113820000} above
 * it, a village {@code 111600100} is right in its city. The city itself is {@code RRDD10000}; in the regions 7x, which are cities,
 * that is a district of the city ({@code 751110000}). A region is its two digits alone.
 */
final class Kato {
    private static final Pattern REGION = Pattern.compile("[0-9]{2}");
    private static final Pattern DISTRICT =
            Pattern.compile("(?!00)[0-9]{2}(?!00)[0-9]{2}0{5}|7[0-9](?!00)[0-9]{2}10000");
    private static final Pattern BELOW_REGION = Pattern.compile("(?!00)[0-9]{2}(?!00)[0-9]{7}");
    private static final String CITY = "10000";

    private Kato() {}

    static boolean isRegion(String code) {
        return REGION.matcher(code).matches();
    }

    static boolean isDistrict(String code) {
        return DISTRICT.matcher(code).matches();
    }

    /** Any place under a district: a town, a rural district, a locality, a part of it. */
    static boolean isLocality(String code) {
        return BELOW_REGION.matcher(code).matches() && !isDistrict(code);
    }

    static boolean isPlace(String code) {
        return isRegion(code) || isDistrict(code) || isLocality(code);
    }

    /** The places that may be right above a district or locality, the nearest first. */
    static List<String> above(String code) {
        if (isDistrict(code)) {
            return List.of(code.substring(0, 2));
        }
        String district = code.substring(0, 4);
        String city = district + CITY;
        Stream<String> levels =
                Stream.of(code.substring(0, 8) + "0", code.substring(0, 7) + "00", code.substring(0, 6) + "000");
        Stream<String> cities = isDistrict(city) || code.charAt(4) == '1' ? Stream.of(city) : Stream.of();
        return Stream.of(levels, cities, Stream.of(district + "00000"))
                .flatMap(each -> each)
                .filter(each -> !each.equals(code))
                .distinct()
                .toList();
    }

    /** How the codes of all places inside begin, its own among them. */
    static String prefix(String code) {
        if (isRegion(code)) {
            return code;
        }
        if (isDistrict(code)) {
            return code.substring(0, 4);
        }
        return code.endsWith(CITY) ? code.substring(0, 5) : code.replaceFirst("0{0,3}$", "");
    }
}
