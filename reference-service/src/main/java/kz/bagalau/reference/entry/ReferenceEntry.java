package kz.bagalau.reference.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something with a code.
 *
 * @param code unique in its kind and for ever
 * @param type such as {@code school}, of those that the kind has
 * @param parent code of the place above, of the place of an organisation or institution, or of the group of a speciality
 * @param subordination of organisations: DISTRICT, REGION or MINISTRY
 */
public record ReferenceEntry(
        String code,
        LocalizedName name,
        @Nullable String type,
        @Nullable String parent,
        @Nullable String subordination) {
    /** The codes of the places that may be right above a district or locality, by its own code; the nearest first. */
    public static List<String> above(String place) {
        return Kato.above(place);
    }
}
