package kz.bagalau.scheduling;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids as one parameter {@code ?::uuid[]}. */
public final class UuidArray {
    private UuidArray() {}

    /** The array's text form. */
    public static String of(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
