package kz.bagalau.scheduling;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values that need no quotes (ids, codes, days) as one parameter, such as {@code ?::uuid[]}. */
public final class ArrayText {
    private ArrayText() {}

    /** The array's text form. */
    public static String of(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
