package kz.bagalau.scheduling.dataimport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file holds. */
public enum ImportKind {
    CENTRES,
    ROOMS,
    DESKS,
    SLOTS,
    DUTIES;

    /** By the name that requests use: the constant's in lower case. */
    public static Optional<ImportKind> of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
