package kz.bagalau.application.reference;

import java.time.LocalDate;
import kz.bagalau.application.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the reference data.
 *
 * @param kind such as institutions
 * @param code unique in its kind and for ever
 * @param name its name
 * @param type such as higher or tvet
 * @param place code of the place above, or of the place of an organisation or institution
 * @param group code of the programme group of a speciality
 * @param closedOn the day since which it is not offered any more; null while it is
 */
public record ReferenceEntry(
        String kind,
        String code,
        LocalizedName name,
        @Nullable String type,
        @Nullable String place,
        @Nullable String group,
        @Nullable LocalDate closedOn) {
    private static final int REGION_DIGITS = 2;
    private static final int DISTRICT_DIGITS = 4;

    /** Whether it is of a type. */
    public boolean isA(String wanted) {
        return wanted.equals(type);
    }

    /**
     * Whether it lies in a region (two digits) or district, at any depth: codes of KATO begin with those of the places above, and four
     * digits tell a district, be it {@code RRDD00000} or, in a city of republican significance, {@code RRDD10000}.
     */
    public boolean liesIn(String above) {
        String prefix = above.length() == REGION_DIGITS ? above : above.substring(0, DISTRICT_DIGITS);
        return place != null && place.startsWith(prefix);
    }
}
